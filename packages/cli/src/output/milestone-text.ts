import { dateText, type Milestone, type PlanElement, type Term, visibleText, yearText } from '@stplan/model';
import { type MovedScheme, type Reconciliation, waitingFor } from '@stplan/reconcile';
import { placesIn } from './places-in.ts';
import { aligned, treeRows } from './term-tree.ts';

/**
 * A milestone with its dates, what waits for it, the savings that its delay moves, and those that would move if it were
 * so many months later than forecast: each change of a year unfolds to the places in the plan that it comes from.
 */
export function milestoneText(
  milestone: Milestone,
  reconciliation: Reconciliation,
  texts: ReadonlyMap<string, string>,
  months: number,
): string {
  const { plan, slips } = reconciliation;
  const place = placesIn(texts);
  const { name, title, nameSpan } = milestone;
  const head = `${name}${title === undefined ? '' : ` “${title}”`}`;
  const waiting = waitingFor(plan, name).map(({ element, span }) => ({
    tree: `  ${element.kind} ${element.name}`,
    value: datesOf(element, reconciliation),
    place: place(span),
  }));
  const standing = slips
    .now()
    .filter((moved) => moved.milestone === name || delays(name, moved.milestone, reconciliation));
  const supposed = slips.ifLater(name, months);
  return [
    `${visibleText(head)}  ${place(nameSpan)}\n`,
    ...datesText(milestone, reconciliation),
    ...(waiting.length === 0 ? ['\nNothing waits for it.\n'] : ['\nWaits for it:\n', ...aligned(waiting)]),
    ...(standing.length === 0
      ? []
      : ['\nMoves as the plan stands:\n', ...standing.flatMap((moved) => movedText(moved, place))]),
    ...(supposed === undefined
      ? []
      : [
          `\nIf it were ${monthsText(months)} later, on ${dateText(supposed.date)}:\n`,
          ...supposed.later.map(
            (one) => `  ${one.milestone.name} ${dateText(one.to)} instead of ${dateText(one.from)}\n`,
          ),
          ...supposed.schemes.flatMap((moved) => movedText(moved)),
          ...(supposed.later.length + supposed.schemes.length === 0 ? ['  nothing else would move\n'] : []),
        ]),
  ].join('');
}

function datesText({ name, due, status }: Milestone, { schedule }: Reconciliation): readonly string[] {
  const scheduled = schedule.byName.get(name);
  const { late = 0, forecast, slack, delayedBy, critical } = scheduled ?? {};
  const said =
    status && `${status.value.status}${status.value.date === undefined ? '' : ` ${dateText(status.value.date)}`}`;
  const by = delayedBy === undefined ? '' : `, because of ${delayedBy}`;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['due', due && dateText(due.value)],
    ['status', said],
    ['forecast', forecast && `${dateText(forecast)}${late > 0 ? `, ${days(late)} late${by}` : ''}`],
    ['slack', status?.value.status === 'complete' ? undefined : slackText(slack, critical === true)],
  ];
  return lines.flatMap(([what, text]) => (text === undefined ? [] : [`  ${what.padEnd(8)}  ${text}\n`]));
}

function slackText(slack: number | undefined, critical: boolean): string | undefined {
  if (slack === undefined) return undefined;
  const path = critical ? ', on the critical path' : '';
  return `${slack < 0 ? `none: ${days(-slack)} short` : slack === 0 ? 'none' : days(slack)}${path}`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** The day that matters of an element that waits. */
function datesOf(element: PlanElement, { schedule }: Reconciliation): string {
  if (element.kind === 'milestone') {
    const forecast = schedule.byName.get(element.name)?.forecast;
    return forecast === undefined ? '' : `expected ${dateText(forecast)}`;
  }
  if (element.kind === 'commitment') return element.due === undefined ? '' : `due ${dateText(element.due.value)}`;
  const starts = 'starts' in element ? element.starts : undefined;
  return starts === undefined ? '' : `starts ${dateText(starts.value)}`;
}

/** Whether a milestone is late because of another, whatever lies between. */
function delays(cause: string, late: string, { schedule }: Reconciliation): boolean {
  for (let name: string | undefined = late; name !== undefined; name = schedule.byName.get(name)?.delayedBy) {
    if (name === cause) return true;
  }
  return false;
}

type Place = Parameters<typeof treeRows>[3];

/** By how much each year changes, for each organisation and for the system; with where it comes from, if asked. */
function movedText({ scheme, start, movedTo, months, amounts, net }: MovedScheme, place?: Place): readonly string[] {
  const [first] = amounts;
  const head = `  ${scheme.name} starts ${dateText(movedTo)} instead of ${dateText(start)}, ${monthsText(months)} later`;
  if (first === undefined) return [`${head}; no amount of a year that the plan states changes\n`];
  const rows = amounts.flatMap(({ term, year, organisation }) => {
    const own = treeRows(labelled(term, year, organisation ?? 'the footprint'), '    ', '    ', place ?? NOWHERE);
    return place === undefined ? own.slice(0, 1) : own;
  });
  const isShared = amounts.some(({ organisation }) => organisation !== first.organisation);
  const whole = isShared ? net : [];
  const totals = whole.flatMap(({ term, year }) =>
    treeRows(labelled(term, year, 'the system'), '    ', '    ', NOWHERE).slice(0, 1),
  );
  return [`${head}, in ${first.term.scale}:\n`, ...aligned([...rows, ...totals])];
}

const NOWHERE: Place = () => '';

function labelled(term: Term, year: number, owner: string): Term {
  return { ...term, label: `${owner} in ${yearText({ start: year })}` };
}

function monthsText(months: number): string {
  return months === 1 ? 'a month' : `${months} months`;
}
