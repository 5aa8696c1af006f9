import { type Period, periodText } from '@stplan/model';
import type { ConversionContext } from '../conversion-context.ts';
import { spanAt, spanOf } from '../place.ts';
import { fix, report } from '../report.ts';
import type { Header } from './header-row.ts';
import { lengthenHeader } from './likely-header.ts';
import { label, type ValueRow } from './row-label.ts';

/** Says that a row has more or fewer figures than its table has periods. Growth continues a row that ends early. */
export function reportCellCount(context: ConversionContext, row: ValueRow, header: Header, found: number): void {
  const expected = header.periods.length;
  if (found > expected && expected > 0) reportSurplus(context, row, header, found);
  if (found < expected && (row.growth === undefined || found === 0)) reportMissing(context, row, header, found);
}

function reportSurplus(context: ConversionContext, row: ValueRow, header: Header, found: number): void {
  const expected = header.periods.length;
  const last = periodText(header.periods[expected - 1] as Period);
  const place = spanOf(context, row.cells?.[expected] ?? row);
  const end = row.cells?.at(-1);
  const lastPlace = header.places()[expected - 1] ?? header.span;
  const surplus = end && spanAt(context, place.start, spanOf(context, end).end);
  report(context, 'language/surplus-cell', {
    message: `${label(context, row)}: ${figures(found)} stand under ${periods(expected)}; this is the first after ${last}.`,
    help: 'Each period has one figure. A figure with a blank inside counts as two: write 1,200.',
    span: place,
    related: [{ message: `The last period of the table is ${last}.`, span: lastPlace }],
    fixes:
      surplus === undefined
        ? []
        : [
            fix('Take out what stands under no period', { span: surplus, text: '' }),
            lengthenHeader(header, found - expected),
          ],
  });
}

function reportMissing(context: ConversionContext, row: ValueRow, header: Header, found: number): void {
  const expected = header.periods.length;
  const first = periodText(header.periods[found] as Period);
  const last = row.cells?.at(-1);
  // Directly behind the last figure, or behind the row's name where there is none.
  const at = spanOf(context, last ?? row).end;
  const place = spanAt(context, at, at);
  const rest = ' _'.repeat(expected - found);
  report(context, 'language/missing-cell', {
    message: `${label(context, row)}: ${figures(found)} ${found === 1 ? 'stands' : 'stand'} under ${periods(expected)}; ${first} has none.`,
    help: 'Write _ where the plan does not state a figure, and - for nil.',
    span: place,
    related: [{ message: `${first} stands here.`, span: header.places()[found] ?? header.span }],
    fixes: last === undefined ? [] : [fix('Mark the rest as not stated', { span: place, text: rest }, true)],
  });
}

const figures = (count: number): string => (count === 1 ? '1 figure' : count === 0 ? 'no figures' : `${count} figures`);
const periods = (count: number): string => (count === 1 ? '1 period' : `${count} periods`);
