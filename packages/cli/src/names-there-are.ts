import { nearNames } from '@stplan/model';

/** More names in a line are no help. */
const MOST_LISTED = 12;

/** What to say behind `there is no plan Smal here; `: the name that is nearly it, or else those that there are. */
export function namesThereAre(wanted: string, names: readonly string[]): string {
  const [near] = nearNames(wanted, names, 1);
  if (near !== undefined) return `did you mean ${near}?`;
  const sorted = [...names].sort();
  const shown = sorted.slice(0, MOST_LISTED).join(', ');
  const more = sorted.length > MOST_LISTED ? ` and ${sorted.length - MOST_LISTED} more` : '';
  return `there ${names.length === 1 ? 'is' : 'are'} ${shown || 'none'}${more}`;
}
