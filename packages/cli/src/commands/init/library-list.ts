import { yearText } from '@stplan/model';
import type { PlanOffers } from '@stplan/server/new-plan';

/** The footprints and rounds that a new plan may name, a line each. */
export function libraryList({ footprints, rounds }: PlanOffers): string {
  const widest = Math.max(...[...footprints, ...rounds].map(({ name }) => name.length));
  const bodies = footprints.map(({ name, title, code, organisations }) => {
    const count = `${organisations.length} ${organisations.length === 1 ? 'organisation' : 'organisations'}`;
    return `  ${name.padEnd(widest)}  ${code ?? ''}  ${title}, ${count}`;
  });
  const years = rounds.map(
    ({ name, title, first, last }) => `  ${name.padEnd(widest)}  ${yearText(first)} to ${yearText(last)}  ${title}`,
  );
  return `Footprints (--footprint):\n${bodies.join('\n')}\n\nRounds (--round):\n${years.join('\n')}\n`;
}
