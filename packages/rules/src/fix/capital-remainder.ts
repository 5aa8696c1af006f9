import {
  type Capital,
  type Exact,
  type Fix,
  formatCell,
  negate,
  plus,
  type Series,
  type Statement,
  samePeriod,
  sign,
} from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';
import { lineBelow } from './insertion.ts';
import { figureEdit } from './restated.ts';

/** Names what sources do not pay as a source that is to be found; what uses leave over as a use that has no name yet. */
export function nameCapitalRemainder(statements: readonly Statement[], { plan, texts }: RuleContext): Fix[] {
  const years = statements.filter(({ period }) => period !== undefined);
  const [first] = years;
  const scheme = first && plan.lookup(first.subject, ['capital']);
  const signs = new Set(years.map(({ difference }) => (difference === undefined ? 0 : sign(difference))));
  // money in the wrong year is no remainder
  if (scheme === undefined || signs.size !== 1 || signs.has(0)) return [];
  const isShort = signs.has(-1);
  const title = isShort ? 'Name the rest as a source to be found' : 'Name the rest as a use that is still open';
  const row = isShort ? 'other "To be found"' : 'use "To be named"';
  const table = isShort ? scheme.sources : scheme.uses;
  return inRow(table, years).flatMap(({ span, cells }) => {
    const totals = table?.totals.map(({ series }) => raised(series, years, texts)) ?? [];
    const edits = totals.flatMap((total) => total ?? []);
    return totals.includes(undefined)
      ? []
      : [{ title, safe: false, edits: [lineBelow(span, `${row}  ${cells}`, texts), ...edits] }];
  });
}

/** A printed total with what the row adds to it; undefined where it states no figure of its own in such a year. */
function raised({ cells, periods }: Series, years: readonly Statement[], texts: RuleContext['texts']) {
  const edits = periods.flatMap((period, at) => {
    const amount = amountOf(years.find((one) => one.period && samePeriod(one.period, period)));
    const cell = cells[at];
    if (amount === undefined) return [];
    return cell === undefined ? [undefined] : [figureEdit(cell, plus(cell.value, amount), texts)];
  });
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** The cells of a row below the last one of a table. */
function inRow(table: Capital['sources'] | Capital['uses'], years: readonly Statement[]) {
  const last = table?.rows.at(-1);
  if (table === undefined || last === undefined) return [];
  const { periods, scale } = last.series;
  const digits = Math.max(0, ...table.rows.flatMap(({ series }) => series.cells.map((cell) => cell?.digits ?? 0)));
  const amounts = periods.map((period) => amountOf(years.find((one) => one.period && samePeriod(one.period, period))));
  if (amounts.filter((amount) => amount !== undefined).length < years.length) return [];
  const cells = amounts.map((amount) => (amount === undefined ? '-' : formatCell(amount, { scale, digits })));
  return [{ span: last.span, cells: cells.join('  ') }];
}

function amountOf(statement: Statement | undefined): Exact | undefined {
  const difference = statement?.difference;
  return difference === undefined || sign(difference) > 0 ? difference : negate(difference);
}
