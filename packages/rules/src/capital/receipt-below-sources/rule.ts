import { type Capital, compare, type Figure, plus, times } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { seriesSum } from '../scheme-cost.ts';

/** Land that brings less than the sources of the scheme count on, where every disposal states its receipt. */
export const rule = planRule({
  id: 'capital/receipt-below-sources',
  number: 'STP0416',
  severity: 'error',
  title: 'Land brings less than a capital scheme counts on',
  fromFigures: true,
  check: ({ plan }) => plan.elements.capital.flatMap((scheme) => shortReceipt(scheme) ?? []),
});

function shortReceipt({ name, sources, disposals }: Capital): FindingDraft | undefined {
  const rows = (sources?.rows ?? []).filter(({ sourceKind }) => sourceKind === 'land sale');
  const counted = seriesSum(rows.map(({ series }) => series));
  const receipts = disposals.flatMap(({ receipt }) => receipt?.value ?? []);
  const [first] = receipts;
  const [row] = rows;
  if (counted === undefined || row === undefined || first === undefined || receipts.length < disposals.length)
    return undefined;
  const total = receipts.map(({ value }) => value).reduce(plus);
  const slack = [...receipts, ...rows.flatMap(({ series }) => stated(series.cells))]
    .map(({ step }) => times(step, { n: 1n, d: 2n }))
    .reduce(plus);
  if (compare(plus(total, slack), counted.value) >= 0) return undefined;
  const brings = amountText({ ...counted, value: total, scale: first.scale, digits: first.digits });
  return {
    message: `${name}: its sources count on ${amountText(counted)} of land sales, but the land brings ${brings}.`,
    help: 'Correct the receipt or the source; what the land does not bring has to come from somewhere else.',
    span: row.labelSpan,
    related: disposals.map(({ receipt, span }) => ({ message: 'what the land brings', span: receipt?.span ?? span })),
  };
}

function stated(cells: readonly (Figure | undefined)[]): Figure[] {
  return cells.flatMap((cell) => cell ?? []);
}
