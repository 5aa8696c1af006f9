import { dateText, type Exact, exactDigits, formatCell, monthText, periodText, yearText } from '@stplan/model';
import type { MovedScheme, OutturnTrack, SavingsTrack, Track, TrackedMilestone } from '@stplan/reconcile';
import { planTitle } from '@stplan/report';
import { milestoneSummary } from './milestone-summary.ts';

/** A table of texts: the first columns are words, the others figures. */
export type TrackTable = {
  readonly heads: readonly string[];
  /** How many columns are words. */
  readonly words: number;
  readonly rows: readonly (readonly string[])[];
};

/** A part of the position at a date, in the words in which it is printed. */
export type TrackSection = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly table: TrackTable | undefined;
  readonly remarks: readonly string[];
};

export type TrackPage = { readonly title: string; readonly sections: readonly TrackSection[] };

const ABSENT = '_';

/** The position at a date in words and tables, for text and Markdown alike. */
export function trackPage({ plan, asAt, organisation, milestones, savings, moved, outturns }: Track): TrackPage {
  const { overdue, due, dueUntil, slipping, criticalPath } = milestones;
  const whose = organisation === undefined ? '' : `, ${organisation}`;
  return {
    title: `${planTitle(plan)}: position at ${dateText(asAt)}${whose}`,
    sections: [
      { title: 'Milestones', lead: [milestoneSummary(milestones)], table: undefined, remarks: [] },
      milestoneSection('Overdue', overdue),
      milestoneSection(`Due by ${dateText(dueUntil)}`, due),
      milestoneSection('Slipping', slipping),
      milestoneSection('What is left of the critical path', criticalPath),
      savingsSection(savings),
      movedSection(moved),
      outturnSection(outturns, savings.year),
    ].filter(({ lead, table, remarks }) => lead.length + remarks.length > 0 || table !== undefined),
  };
}

function milestoneSection(title: string, milestones: readonly TrackedMilestone[]): TrackSection {
  const rows = milestones.map(({ milestone, due, forecast, late, delayedBy, slack }) => [
    milestone.title ?? milestone.name,
    milestone.owner?.value.organisation.name ?? ABSENT,
    due === undefined ? ABSENT : dateText(due),
    forecast === undefined ? 'not said' : dateText(forecast),
    late === 0
      ? 'on time'
      : `${days(late)} ${forecast === undefined ? 'overdue' : 'late'}${delayedBy === undefined ? '' : ` because of ${delayedBy}`}`,
    slack === undefined ? ABSENT : String(slack),
  ]);
  const heads = ['Milestone', 'Owner', 'Due', 'Expected', 'Against its first date', 'Days of slack'];
  return { title, lead: [], table: rows.length === 0 ? undefined : { heads, words: 5, rows }, remarks: [] };
}

function savingsSection({ year, schemes, total, silent, silentPlanned }: SavingsTrack): TrackSection {
  const figures = [...schemes, total].flatMap(({ delivered, planned, difference, plannedInYear }) => [
    delivered,
    planned,
    difference,
    plannedInYear,
  ]);
  const print = printed(figures);
  const cells = (one: typeof total) => [one.planned, one.delivered, one.difference, one.plannedInYear].map(print);
  const rows = schemes.map((one) => [one.scheme.title ?? one.scheme.name, periodText(one.last), ...cells(one)]);
  const even = schemes.filter(({ evenly }) => evenly).length;
  return {
    title: `Savings delivered in ${yearText({ start: year })}, £m`,
    lead: [],
    table:
      rows.length === 0
        ? undefined
        : {
            heads: ['Scheme', 'Up to', 'Planned to date', 'Delivered', 'Difference', 'Planned in the year'],
            words: 2,
            rows: rows.length === 1 ? rows : [...rows, ['All of these', '', ...cells(total)]],
          },
    remarks: [
      ...(even === 0 ? [] : [`${schemesText(even)} without phasing: the year counts evenly from the start.`]),
      ...(silent.length === 0
        ? []
        : [
            `${schemesText(silent.length)} with £${printed([silentPlanned])(silentPlanned)}m planned in the year, net, ${silent.length === 1 ? 'says' : 'say'} nothing of what was delivered yet.`,
          ]),
    ],
  };
}

function movedSection(moved: readonly MovedScheme[]): TrackSection {
  const years = [...new Set(moved.flatMap(({ net }) => net.map(({ year }) => year)))].sort((a, b) => a - b);
  const values = moved.flatMap(({ net }) => net.flatMap(({ term }) => term.value ?? []));
  const print = printed(values);
  const rows = moved.map(({ scheme, milestone, months, net }) => [
    scheme.title ?? scheme.name,
    milestone,
    String(months),
    ...years.map((year) => {
      const value = net.find((one) => one.year === year)?.term.value;
      return value === undefined ? '-' : print(value);
    }),
  ]);
  const heads = ['Scheme', 'Waits for', 'Months later', ...years.map((start) => yearText({ start }))];
  return {
    title: 'Savings that come later, change of each year in £m',
    lead: [],
    table: rows.length === 0 ? undefined : { heads, words: 2, rows },
    remarks: [],
  };
}

function outturnSection(outturns: readonly OutturnTrack[], year: number): TrackSection {
  const columns = ['planned', 'variance', 'byActuals', 'forecast', 'fundEarned'] as const;
  const print = printed(outturns.flatMap((one) => columns.flatMap((column) => one[column] ?? [])));
  const rows = outturns.map((one) => [
    one.title ?? one.organisation,
    one.actualTo === undefined ? ABSENT : monthText(one.actualTo),
    ...columns.map((column) => {
      const value = one[column];
      return value === undefined ? ABSENT : print(value);
    }),
  ]);
  const heads = ['Organisation', 'Actual to', 'Planned', 'Variance to date', 'By actuals', 'Forecast', 'Fund earned'];
  return {
    title: `Forecast outturn of ${yearText({ start: year })} before the fund, £m`,
    lead: [],
    table: rows.length === 0 ? undefined : { heads, words: 2, rows },
    remarks: [],
  };
}

/** Prints amounts in £m, all as finely as the finest of them needs, between a tenth and a thousandth of a million. */
function printed(values: readonly Exact[]): (value: Exact) => string {
  const digits = Math.min(3, Math.max(1, ...values.map((value) => exactDigits(value, '£m') ?? 3)));
  return (value) => formatCell(value, { scale: '£m', digits });
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function schemesText(count: number): string {
  return count === 1 ? '1 scheme' : `${count} schemes`;
}
