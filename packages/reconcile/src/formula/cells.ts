import {
  type Figure,
  ONE,
  type Period,
  periodText,
  plus,
  type Series,
  type SourceSpan,
  samePeriod,
  type Term,
  times,
} from '@stplan/model';
import { columnsOfYear } from '../ledger/year-cells.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { renamed } from '../term/renamed.ts';
import { shareTerm, statedTerm } from '../term/stated-term.ts';
import type { HeldSeries } from './held-series.ts';
import type { Problems } from './problems.ts';

/** The figures of series as terms: printed ones as they stand, the others worked out when they are first asked for. */
export type Cells = {
  /** The figure in a column; undefined where the plan states none. */
  readonly at: (series: Series, column: number, label: string) => Term | undefined;
  /** The figure of a financial year, also from its quarters or months. */
  readonly year: (series: Series, start: number, label: string) => Term | undefined;
  readonly period: (series: Series, period: Period, label: string) => Term | undefined;
};

/** Works out a formula for one period in the table that holds it. */
export type CellFormula = (held: HeldSeries, period: Period | undefined) => Term | undefined;

type Frame = { readonly key: string; readonly label: string; readonly span: SourceSpan };

/** Deeper chains of formulas are no plan, and would exhaust the stack. */
const DEEPEST = 200;

export function cellsOf(computed: ReadonlyMap<Series, HeldSeries>, evaluate: CellFormula, problems: Problems): Cells {
  const stated = new Map<Figure, Term>();
  const worked = new Map<Series, Map<number, Term | undefined>>();
  const open: Frame[] = [];

  const printed = (figure: Figure, label: string): Term => {
    const known = stated.get(figure);
    if (known !== undefined) return renamed(known, label);
    const term = statedTerm(figure, label);
    stated.set(figure, term);
    return term;
  };

  const workedOut = (held: HeldSeries, column: number): Term | undefined => {
    const { series } = held;
    const known = worked.get(series) ?? new Map<number, Term | undefined>();
    worked.set(series, known);
    if (known.has(column)) return known.get(column);
    const period = series.periods[column];
    const span = series.formula?.span ?? held.growths[0]?.span ?? held.element.nameSpan;
    const frame: Frame = { key: `${span.file} ${span.start} ${column}`, label: held.label, span };
    if (entered(frame, open, problems)) return undefined;
    open.push(frame);
    const term = series.formula === undefined ? grown(held, column) : evaluate(held, period);
    open.pop();
    known.set(column, term);
    return term;
  };

  const grown = (held: HeldSeries, column: number): Term | undefined => {
    const before = column === 0 ? undefined : at(held.series, column - 1, held.label);
    const rate = growthTerm(held.growths);
    if (before === undefined || rate === undefined) return undefined;
    const year = periodText(held.series.periods[column - 1] as Period);
    return derivedTerm('growth', held.label, [renamed(before, `${held.label} in ${year}`), rate], {
      unit: before.unit,
    });
  };

  const at: Cells['at'] = (series, column, label) => {
    const figure = series.cells[column];
    if (figure !== undefined && series.formula === undefined) return printed(figure, label);
    const held = computed.get(series);
    if (held === undefined || (series.formula === undefined && !continues(series, column))) return undefined;
    const term = workedOut(held, column);
    return term && renamed(term, label);
  };

  const year: Cells['year'] = (series, start, label) => {
    const columns = columnsOfYear(series.periods, start);
    if (columns.length === 0) return undefined;
    if (columns.length === 1) return at(series, columns[0] as number, label);
    const terms = columns.map((column) =>
      at(series, column, `${label} in ${periodText(series.periods[column] as Period)}`),
    );
    return terms.every((term) => term !== undefined) ? sumTerm(label, terms) : undefined;
  };

  return {
    at,
    year,
    period(series, period, label) {
      const column = series.periods.findIndex((other) => samePeriod(other, period));
      if (column >= 0) return at(series, column, label);
      return period.kind === 'year' ? year(series, period.start, label) : undefined;
    },
  };
}

/** Growth carries on after the last printed figure, never over a gap that says “not stated”. */
function continues({ cells }: Series, column: number): boolean {
  return column > 0 && cells.slice(column).every((cell) => cell === undefined);
}

function growthTerm(growths: readonly Figure[]): Term | undefined {
  const [first, ...others] = growths;
  if (first === undefined) return undefined;
  let factor = plus(ONE, first.value);
  for (const { value } of others) factor = times(factor, plus(ONE, value));
  return shareTerm(plus(factor, { n: -1n, d: 1n }), 'growth', first.span);
}

/** A ring is told from the formula that stands first, whichever was asked for first. */
function isBefore(a: SourceSpan, b: SourceSpan): boolean {
  return a.file === b.file ? a.start < b.start : a.file < b.file;
}

/** Whether a formula is asked for while it is being worked out; then the whole path is reported. */
function entered(frame: Frame, open: readonly Frame[], problems: Problems): boolean {
  const from = open.findIndex(({ key }) => key === frame.key);
  if (from >= 0) {
    const path = open.slice(from);
    const first = path.reduce((a, b) => (isBefore(b.span, a.span) ? b : a));
    const turned = [...path.slice(path.indexOf(first)), ...path.slice(0, path.indexOf(first)), first];
    problems.report(
      'language/cycle',
      `These figures depend on themselves: ${turned.map(({ label }) => label).join(' → ')}.`,
      first.span,
      {
        help: 'State one of them as a figure.',
        related: turned.slice(1, -1).map(({ label, span }) => ({ message: label, span })),
      },
    );
    return true;
  }
  if (open.length < DEEPEST) return false;
  problems.report('language/cycle', `More than ${DEEPEST} formulas depend on one another here.`, frame.span, {
    help: 'State one of them as a figure.',
  });
  return true;
}
