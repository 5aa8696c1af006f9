import type { PlanToken } from '@stplan/language';
import { comparePeriods, isProblem, nextPeriod, type Period, periodText, readPeriod } from '@stplan/model';
import type { DocumentView } from '../document/folder-view.ts';

/** The column of a table that a place on a row's line stands in. */
export type Column = {
  readonly index: number;
  /** As it is printed: `2018/19`. */
  readonly period: string;
  /** All columns of the table. */
  readonly periods: readonly string[];
  /** The words that name the row. */
  readonly row: string;
  /** What the row above has in this column, as written. */
  readonly above: string | undefined;
};

const CELLS: ReadonlySet<string> = new Set(['NUMBER', 'ACCOUNTING', 'MONEY', 'PERCENT', 'QUANTITY', 'DASH', '-', '_']);
const PERIODS: ReadonlySet<string> = new Set(['YEAR', 'QUARTER', 'MONTH', 'DATE']);
const HEADERS: ReadonlySet<string> = new Set(['years', 'quarters', 'months', 'dates']);

/** The column of the next cell at an offset; undefined outside rows, and behind the last column. */
export function columnAt(document: DocumentView, offset: number): Column | undefined {
  const { parsed, text } = document;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = parsed.tokens.filter(({ end }) => end <= offset);
  const line = before.filter(({ start }) => start >= lineStart);
  const first = line[0];
  if (first === undefined || HEADERS.has(first.type)) return undefined;
  const header = headerBefore(before.slice(0, before.length - line.length));
  const cells = line.filter(({ type }) => CELLS.has(type));
  const periods = header === undefined ? [] : columnsOf(document, before, header);
  const period = periods[cells.length];
  if (period === undefined) return undefined;
  const named = line.filter(({ type }) => !CELLS.has(type));
  const row = named.map(({ start, end }) => text.slice(start, end)).join(' ');
  return { index: cells.length, period, periods, row, above: cellAbove(before, lineStart, cells.length, text) };
}

/** The index of the header of the table that the last token stands in; braces that have closed again are passed over. */
function headerBefore(tokens: readonly PlanToken[]): number | undefined {
  let closed = 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { type } = tokens[at] as PlanToken;
    if (type === '}') closed++;
    else if (type === '{' && --closed < 0) return undefined;
    else if (closed === 0 && HEADERS.has(type) && PERIODS.has(tokens[at + 1]?.type ?? '')) return at;
  }
  return undefined;
}

/** The periods of a header as printed, those of a range one by one. */
function columnsOf({ text }: DocumentView, tokens: readonly PlanToken[], header: number): readonly string[] {
  const periods: string[] = [];
  let at = header + 1;
  const word = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end);
  while (PERIODS.has(tokens[at]?.type ?? '')) {
    const isRange = tokens[at + 1]?.type === 'to' && PERIODS.has(tokens[at + 2]?.type ?? '');
    periods.push(...(isRange ? countedOut(word(at), word(at + 2)) : [word(at)]));
    at += isRange ? 3 : 1;
  }
  return periods;
}

/** No table has more columns. */
const MOST_COLUMNS = 120;

function countedOut(from: string, to: string): readonly string[] {
  const [first, last] = [readPeriod(from), readPeriod(to)];
  if (isProblem(first) || isProblem(last) || first.kind !== last.kind) return [];
  const periods: string[] = [];
  for (let at: Period = first; comparePeriods(at, last) <= 0 && periods.length < MOST_COLUMNS; at = nextPeriod(at)) {
    periods.push(periodText(at));
  }
  return periods;
}

/** The cell of a column on the line above, as written. */
function cellAbove(tokens: readonly PlanToken[], lineStart: number, index: number, text: string): string | undefined {
  const above = text.lastIndexOf('\n', lineStart - 2) + 1;
  const cells = tokens.filter(({ type, start }) => start >= above && start < lineStart && CELLS.has(type));
  const cell = cells[index];
  return cell && text.slice(cell.start, cell.end);
}
