import type { Citation, Figure, Period, PlanElement, Series, SourceSpan } from '@stplan/model';

/** A row of figures under periods, whatever kind of table it stands in. */
export type FigureRow = {
  readonly series: Series;
  readonly span: SourceSpan;
  /** The words that name the row, where it has some. */
  readonly labelSpan: SourceSpan | undefined;
  /** `planned`, `do nothing`, `net`; undefined where the row is named otherwise. */
  readonly measure: string | undefined;
  readonly title: string | undefined;
  readonly citations: readonly Citation[] | undefined;
};

/** A cell of a table. */
export type FigureCell = {
  readonly row: FigureRow;
  readonly period: Period;
  readonly index: number;
  /** What is stated there. */
  readonly figure: Figure;
};

type Found = { readonly rows: FigureRow[]; readonly figures: Figure[] };

const known = new WeakMap<PlanElement, Found>();

/** The rows of all tables of an element, in the order of its parts. */
export function figureRows(element: PlanElement): readonly FigureRow[] {
  return found(element).rows;
}

/** Every figure that an element states, in tables and elsewhere. */
export function figuresOf(element: PlanElement): readonly Figure[] {
  return found(element).figures;
}

/** The figure at an offset of the element's file. */
export function figureAt(element: PlanElement, offset: number): Figure | undefined {
  return figuresOf(element).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** The cell of a table at an offset; undefined where nothing is stated. */
export function cellAt(element: PlanElement, offset: number): FigureCell | undefined {
  for (const row of figureRows(element)) {
    const { cells, periods } = row.series;
    const index = cells.findIndex((cell) => cell !== undefined && cell.span.start <= offset && offset <= cell.span.end);
    const [figure, period] = [cells[index], periods[index]];
    if (figure !== undefined && period !== undefined) return { row, period, index, figure };
  }
  return undefined;
}

/** The row of a table at an offset: in its label, its cells or what follows them. */
export function rowAt(element: PlanElement, offset: number): FigureRow | undefined {
  return figureRows(element).findLast(({ span }) => span.start <= offset && offset <= span.end);
}

function found(element: PlanElement): Found {
  const before = known.get(element);
  if (before !== undefined) return before;
  const all: Found = { rows: [], figures: [] };
  collect(element, all, new Set());
  known.set(element, all);
  return all;
}

/** Elements are trees of plain values; a row or a figure is known by its parts. */
function collect(value: unknown, into: Found, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (isFigure(value)) into.figures.push(value);
  else if (isRow(value)) {
    const { series, span, labelSpan, measure, title, citations } = value as Partial<FigureRow> &
      Pick<FigureRow, 'series' | 'span'>;
    into.rows.push({ series, span, labelSpan, measure, title, citations });
  }
  for (const part of Object.values(value)) collect(part, into, seen);
}

function isFigure(value: object): value is Figure {
  return 'step' in value && 'digits' in value && 'span' in value;
}

function isRow(value: object): boolean {
  if (!('series' in value) || !('span' in value)) return false;
  const { series } = value;
  return typeof series === 'object' && series !== null && 'cells' in series;
}
