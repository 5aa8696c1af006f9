import {
  type Fix,
  isZero,
  type Plan,
  type PlanDefinition,
  type Series,
  type SourceSpan,
  yearOfPeriod,
  yearText,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

/** Tables of money that go on after the last year of the plan: one finding a table, or one at the period where most do. */
export const rule = planRule({
  id: 'finance/outside-period',
  number: 'STP0153',
  severity: 'warning',
  title: 'A table goes on after the plan ends',
  check: ({ plan }) => {
    const period = plan.definition?.period;
    if (period === undefined) return [];
    const last = period.value.last.start;
    const tables = moneyTables(plan);
    const goOn = periodsBeyond(last);
    const late = tables.flatMap((table) => {
      const figure = table.series
        .map((series) => (goOn(series.periods) ? lateFigure(series, last) : undefined))
        .find((found) => found !== undefined);
      return figure === undefined ? [] : [{ name: table.name, ...figure }];
    });
    const [first] = late;
    if (first === undefined) return [];
    const end = yearText({ start: last });
    if (late.length * 2 <= tables.length)
      return late.map(
        ({ name, year, span }): FindingDraft => ({
          message: `${name} states ${yearText({ start: year })}, but the plan ends with ${end}, so no bridge and no total reaches it.`,
          help: 'Correct the years of the table, or the period of the plan.',
          span,
          related: [{ message: `the plan ends with ${end}`, span: period.span }],
        }),
      );
    const years = [...new Set(late.map(({ year }) => year))].sort((a, b) => a - b);
    return [
      {
        message: `The plan ends with ${end}, but ${howMany(late.length, tables.length)} ${listed(years.map((start) => yearText({ start })))}.`,
        help: 'Correct the period of the plan: its last year is that of its tables.',
        span: period.span,
        related: [{ message: first.name, span: first.span }],
        fixes: [until(period, years.at(-1) ?? last)],
      },
    ];
  },
});

function howMany(late: number, all: number): string {
  if (late < all) return `${late} of its ${all} tables of money state`;
  return all === 1 ? 'its table of money states' : `all ${all} tables of money state`;
}

type MoneyTable = { readonly name: string; readonly series: readonly Series[] };

/** Positions and effects; contracts and buildings may well outlast a plan. */
function moneyTables({ elements }: Plan): MoneyTable[] {
  const { efficiency, investment, funding, transfer } = elements;
  return [
    ...elements.position.map(({ name, rows }) => ({ name, series: rows.map(({ series }) => series) })),
    ...[...efficiency, ...investment, ...funding, ...transfer].flatMap(({ name, effects }) =>
      effects.map(({ legs }) => ({ name, series: legs.map(({ series }) => series) })),
    ),
  ];
}

/** Tells whether periods go on after a year. Most tables of a plan share one list of them. */
function periodsBeyond(last: number): (periods: Series['periods']) => boolean {
  const known = new Map<Series['periods'], boolean>();
  return (periods) => {
    const before = known.get(periods);
    if (before !== undefined) return before;
    const isBeyond = periods.some((period) => yearOfPeriod(period).start > last);
    known.set(periods, isBeyond);
    return isBeyond;
  };
}

/** The first figure after the last year that is not nothing. */
function lateFigure(
  { periods, cells }: Series,
  last: number,
): { readonly year: number; readonly span: SourceSpan } | undefined {
  const column = periods.findIndex((period, at) => {
    const cell = cells[at];
    return cell !== undefined && !isZero(cell.value) && yearOfPeriod(period).start > last;
  });
  const [period, cell] = [periods[column], cells[column]];
  return period && cell && { year: yearOfPeriod(period).start, span: cell.span };
}

function until({ value, span }: NonNullable<PlanDefinition['period']>, last: number): Fix {
  const [from, to] = [value.first, { start: last }].map(yearText);
  return { title: `Plan until ${to}`, safe: false, edits: [{ span, text: `period ${from} to ${to}` }] };
}
