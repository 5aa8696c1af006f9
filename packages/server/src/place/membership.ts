import { dateText, type Footprint, type Organisation, type PlanElement } from '@stplan/model';
import type { Analysis } from '../analyser/analysis.ts';

/**
 * Where a body belongs and what became of it, in one line: its footprints, when it closed, who took over. Empty for
 * what is no body, and for one of which nothing of that is known.
 */
export function membership(element: PlanElement, { workspace }: Analysis): string {
  if (element.kind !== 'organisation' && element.kind !== 'footprint') return '';
  const { name, closed, successor, span } = element as Organisation | Footprint;
  const home = [...workspace.plans, ...workspace.libraries].find(({ files }) => files.includes(span.file));
  const group = home ?? workspace.bodies?.library();
  const footprints = (group?.elements.footprint ?? []).filter(({ members, shares }) =>
    [...members, ...shares.map(({ value }) => value.organisation)].some((member) => member.name === name),
  );
  const next = successor && group?.lookup(successor.value.name, ['organisation']);
  return [
    element.kind === 'organisation' && footprints.length > 0 ? `in ${footprints.map(titled).join(' and ')}` : '',
    closed === undefined ? '' : `closed on ${dateText(closed.value)}`,
    next === undefined ? '' : `followed by ${titled(next)}${next.ods === undefined ? '' : ` (${next.ods.value})`}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function titled({ name, title = name }: PlanElement): string {
  return title;
}
