import { type Capital, compare, type Exact, fromPrinted, sumIntervals } from '@stplan/model';
import { figureEdit } from '../../fix/restated.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { seriesSum } from '../scheme-cost.ts';

/** Schemes that ask for another amount than the public capital among their sources, as long as nothing is awarded. */
export const rule = planRule({
  id: 'capital/request-and-sources',
  number: 'STP0418',
  severity: 'warning',
  title: 'A scheme asks for another amount than its sources count on',
  fromFigures: true,
  check: ({ plan, texts }) => plan.elements.capital.flatMap((scheme) => otherRequest(scheme, texts) ?? []),
});

function otherRequest(
  { name, requested, awarded, sources }: Capital,
  texts: RuleContext['texts'],
): FindingDraft | undefined {
  const rows = (sources?.rows ?? []).filter(({ sourceKind }) => sourceKind === 'public capital');
  const [row] = rows;
  const counted = seriesSum(rows.map(({ series }) => series));
  if (requested === undefined || awarded !== undefined || row === undefined || counted === undefined) return undefined;
  const { figure } = requested.value;
  if (figure.qualifier !== undefined) return undefined;
  const cells = rows.flatMap(({ series }) => series.cells.flatMap((cell) => cell ?? []));
  const parts = sumIntervals(cells.map(({ value, step }) => fromPrinted(value, step)));
  const asked = fromPrinted(figure.value, figure.step);
  if (!isBelow(parts.hi, asked.lo) && !isBelow(asked.hi, parts.lo)) return undefined;
  const edit = figureEdit(figure, counted.value, texts);
  return {
    message: `${name} asks for ${amountText(figure)}, but its sources count on ${amountText(counted)} of public capital.`,
    help: 'Correct the request or the source; what is asked for is what the sources count on until an award says otherwise.',
    span: requested.span,
    related: [{ message: `public capital: ${amountText(counted)}`, span: row.labelSpan }],
    fixes: edit === undefined ? [] : [{ title: 'Ask for what the sources count on', safe: false, edits: [edit] }],
  };
}

function isBelow(one: Exact, other: Exact): boolean {
  return compare(one, other) < 0;
}
