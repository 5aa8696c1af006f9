import {
  type CountMeasure,
  type CountRow,
  type CountSeries,
  type CountTable,
  type Exact,
  type Figure,
  fromPrinted,
  minusIntervals,
  type Plan,
  type SourceSpan,
} from '@stplan/model';
import { statedYears, yearFigure } from '../years/stated-years.ts';

/** Activity of a year as far as its printed digits tell. */
export type ActivityYear = { readonly year: number; readonly value: Exact; readonly lo: Exact; readonly hi: Exact };

/** How much activity there would be without schemes, in the first and in the last year that the plan states. */
export type ActivityTrend = { readonly first: ActivityYear; readonly last: ActivityYear; readonly row: SourceSpan };

const HOSPITALS: ReadonlySet<string | undefined> = new Set(['acute trust', 'specialist trust']);

/**
 * The activity of a hospital as it does nothing; without such a row what is planned, with what schemes take away, from
 * the first actual year. Undefined for others, and where schemes state their effect in another way than for each year.
 */
export function activityTrend(line: CountSeries, plan: Plan): ActivityTrend | undefined {
  const { subject, rows } = line;
  const kind = subject && plan.lookup(subject.name, ['organisation'])?.organisationKind?.value;
  if (!HOSPITALS.has(kind)) return undefined;
  const nothing = rowOf(rows, 'do nothing');
  const row = nothing ?? rowOf(rows, 'planned');
  const years = row === undefined ? [] : statedYears(row.series);
  const tables = nothing === undefined ? tablesOf(line, plan) : [];
  if (row === undefined || tables.some(({ basis }) => (basis ?? 'annual') !== 'annual')) return undefined;
  const at = (year: number): ActivityYear | undefined => withoutSchemes(yearFigure(row.series, year), tables, year);
  const actual = nothing === undefined ? rowOf(rows, 'actual') : undefined;
  const [base] = actual === undefined ? [] : statedYears(actual.series).filter((year) => year < (years[0] ?? year));
  const start =
    base === undefined ? undefined : withoutSchemes(yearFigure(actual?.series ?? row.series, base), [], base);
  const first = start ?? at(years[0] ?? 0);
  const last = at(years.at(-1) ?? 0);
  return first && last && last.year > first.year ? { first, last, row: row.labelSpan } : undefined;
}

function rowOf(rows: readonly CountRow[], wanted: CountMeasure): CountRow | undefined {
  return rows.find(({ measure, upTo }) => measure === wanted && upTo === undefined);
}

/** The tables of schemes that change a line. */
function tablesOf({ name, subject }: CountSeries, { elements }: Plan): readonly CountTable[] {
  return [...elements.efficiency, ...elements.investment, ...elements['service change']]
    .flatMap(({ counts }) => counts)
    .filter(
      ({ countKind, line, subject: where }) =>
        countKind === 'activity' && line.name === name && where?.name === subject?.name,
    );
}

function withoutSchemes(
  figure: Figure | undefined,
  tables: readonly CountTable[],
  year: number,
): ActivityYear | undefined {
  if (figure === undefined) return undefined;
  let total = fromPrinted(figure.value, figure.step);
  for (const { rows } of tables) {
    const change = rowOf(rows, 'change');
    const moved = change && yearFigure(change.series, year);
    if (moved !== undefined) total = minusIntervals(total, fromPrinted(moved.value, moved.step));
  }
  return { year, ...total };
}
