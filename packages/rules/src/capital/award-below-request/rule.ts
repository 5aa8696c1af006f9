import { type Capital, compare, type Figure, minus, type Plan, plus } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { schemesNeeding } from '../../schemes/schemes-needing.ts';
import { amountText } from '../../wording/amount-text.ts';
import { type Amount, seriesSum } from '../scheme-cost.ts';

/** Awards of less than was asked for, or than the sources count on, unless those already count on no more than the award. */
export const rule = planRule({
  id: 'capital/award-below-request',
  number: 'STP0410',
  severity: 'warning',
  title: 'Less capital was awarded than the scheme still counts on',
  fromFigures: true,
  check: ({ plan }) => plan.elements.capital.flatMap((scheme) => shortAward(scheme, plan) ?? []),
});

function shortAward(scheme: Capital, plan: Plan): FindingDraft | undefined {
  const { name, requested, awarded } = scheme;
  if (awarded === undefined) return undefined;
  const [asked, given] = [requested?.value.figure, awarded.value.figure];
  const isBelow = asked !== undefined && isShort(asked, given);
  const counted = publicCapital(scheme, isBelow);
  if (counted === undefined ? !isBelow : compare(counted.value, plus(given.value, given.step)) <= 0) return undefined;
  const needing = schemesNeeding(name, 'capital', plan);
  return {
    message: `${name}: ${amountText(given)} was awarded${isBelow ? belowText(asked, given) : ''}${counted === undefined ? '' : `, but its sources still count on ${amountText(counted)} of public capital`}.`,
    help: 'State who pays the rest, or make the scheme, and the savings that need it, as large as the award.',
    span: awarded.span,
    related: [
      ...(requested === undefined
        ? []
        : [{ message: `requested: ${amountText(requested.value.figure)}`, span: requested.span }]),
      ...needing.map(({ scheme: saving, span }) => ({ message: `${saving.name} needs ${name}`, span })),
    ],
  };
}

function belowText(asked: Figure, given: Figure): string {
  return ` of ${amountText(asked)} requested, ${amountText({ ...asked, value: minus(asked.value, given.value) })} less`;
}

/** What the sources count on; of an award that is as large as the request, without what waits for a later one. */
function publicCapital({ sources }: Capital, isBelow: boolean): Amount | undefined {
  const rows = (sources?.rows ?? []).filter(({ sourceKind, status }) => {
    const isOpen = status === 'requested' || status === 'expected';
    return sourceKind === 'public capital' && (isBelow || !isOpen);
  });
  return seriesSum(rows.map(({ series }) => series));
}

/** Both figures are good to half a unit of their last digit. */
function isShort(asked: Figure, given: Figure): boolean {
  const half = { n: 1n, d: 2n };
  const slack = [asked, given].map(({ step }) => ({ n: step.n * half.n, d: step.d * half.d }));
  return compare(asked.value, slack.reduce(plus, given.value)) > 0;
}
