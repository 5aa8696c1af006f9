import { isProblem, readYear } from '@stplan/model';
import { yearName } from '../sheet/period-heading.ts';
import { endOf, type PlanNode, startOf } from './plan-nodes.ts';
import type { TextEdits } from './text-edits.ts';

/** New periods in the heading of a table, each in its place. */
export function addPeriods(
  edits: TextEdits,
  header: PlanNode,
  known: readonly string[],
  periods: readonly string[],
): void {
  const nodes = header.periods ?? [];
  const added = periods.filter((period) => !known.includes(period));
  if (added.length === 0) return;
  const [first, last] = [nodes[0], nodes.at(-1)];
  const earlier = added.filter(
    (period) => known.length > 0 && periods.indexOf(period) < periods.indexOf(known[0] ?? ''),
  );
  if (first !== undefined && earlier.length > 0) edits.insert(startOf(first), `${earlier.join(' ')} `);
  const later = added.filter((period) => !earlier.includes(period));
  for (const period of later) {
    const before = nodes[known.indexOf(periods[periods.indexOf(period) - 1] ?? '')] ?? last;
    if (before !== undefined) edits.insert(endOf(before), ` ${period}`);
  }
}

/** The periods of a heading, ranges of years in full. */
export function periodNames(header: PlanNode): readonly string[] {
  return (header.periods ?? []).flatMap((period) => {
    const text = (period.text ?? '').replace(/[–-]/, '/').replaceAll(/\s+/g, ' ');
    const [from, to] = [readYear(text), typeof period.end === 'string' ? readYear(period.end) : undefined];
    if (to === undefined || isProblem(from) || isProblem(to)) return [text];
    return Array.from({ length: Math.max(1, to.start - from.start + 1) }, (_, index) => yearName(from.start + index));
  });
}

/** Both lists of periods in one: new years in their order, others behind. */
export function mergedPeriods(known: readonly string[], wanted: readonly string[]): readonly string[] {
  const added = wanted.filter((period) => !known.includes(period));
  if (added.length === 0) return known;
  const all = [...known, ...added];
  return all.every((period) => /^\d{4}\/\d\d$/.test(period)) ? all.toSorted() : all;
}
