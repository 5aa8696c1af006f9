import {
  type Capital,
  type CapitalSource,
  compareDates,
  type Disposal,
  dateText,
  endDate,
  isZero,
  periodText,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';

/** Land that is sold after the year in which its receipt is to pay. */
export const rule = planRule({
  id: 'capital/land-receipt',
  number: 'STP0411',
  severity: 'warning',
  title: 'Land is sold after the spend that it pays for',
  check: ({ plan }) => plan.elements.capital.flatMap(lateReceipts),
});

function lateReceipts(scheme: Capital): FindingDraft[] {
  const rows = (scheme.sources?.rows ?? []).filter(({ sourceKind }) => sourceKind === 'land sale');
  return rows.flatMap((row): FindingDraft[] => {
    const disposal = disposalOf(row, scheme, rows.length);
    const date = disposal?.date;
    if (disposal === undefined || date === undefined) return [];
    const { periods, cells } = row.series;
    const index = periods.findIndex((period, at) => {
      const cell = cells[at];
      return cell !== undefined && !isZero(cell.value) && compareDates(endDate(period), date.value) < 0;
    });
    const [period, cell] = [periods[index], cells[index]];
    if (period === undefined || cell === undefined) return [];
    return [
      {
        message: `${scheme.name}: ${amountText(cell)} of the land sale is spent in ${periodText(period)}, but the land is sold on ${dateText(date.value)}.`,
        help: 'Move the spend behind the sale, or state what bridges the time, such as a loan that the receipt repays.',
        span: cell.span,
        related: [{ message: `sold on ${dateText(date.value)}`, span: date.span }],
      },
    ];
  });
}

/** The disposal with the title of the row; of one row and one disposal without titles they belong together. */
function disposalOf(row: CapitalSource, { disposals }: Capital, rows: number): Disposal | undefined {
  const [only] = disposals;
  const named = disposals.find(({ title }) => title !== undefined && title === row.title);
  return named ?? (rows === 1 && disposals.length === 1 ? only : undefined);
}
