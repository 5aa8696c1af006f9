import { compare, type Efficiency, formatPercent, type Plan, periodText, yearPeriod } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { termText } from '../../wording/term-text.ts';
import { planYears } from '../../years/plan-years.ts';

/** Schemes rated red, or no surer than the round’s red, whose net saving in the last year is above the first. */
export const rule = planRule({
  id: 'efficiency/low-confidence-rising',
  number: 'STP0313',
  severity: 'warning',
  title: 'A saving grows although there is little confidence in it',
  fromFigures: true,
  check: (context) =>
    context.plan.elements.efficiency.flatMap((scheme) => {
      const { confidence, name } = scheme;
      const share = lowShare(scheme, context.plan);
      // few schemes are unsure, and only of those is the net worked out
      const growth = share && growthOf(scheme, context);
      if (confidence === undefined || growth === undefined || share === undefined) return [];
      return [
        {
          message: `${name} is held to be ${formatPercent(share, 0)} sure, yet ${growth}.`,
          help: 'Say what will make the scheme surer, or keep its later years at what is likely.',
          span: confidence.span,
        },
      ];
    }),
});

/** The confidence as a share where it is no higher than the round’s red. */
function lowShare({ confidence, efficiencyKind }: Efficiency, { round }: Plan) {
  const red = round?.ratings.find(({ value }) => value.rating === 'red')?.value.share;
  if (red === undefined || confidence === undefined || efficiencyKind?.value === 'unidentified') return undefined;
  const { value } = confidence;
  if ('rating' in value) return value.rating === 'red' ? red : undefined;
  return compare(value.share, red) <= 0 ? value.share : undefined;
}

function growthOf({ name }: Efficiency, { plan, figures }: RuleContext): string | undefined {
  const nets = planYears(plan).flatMap((start) => {
    const period = yearPeriod(start);
    const term = figures.read(name, 'net', period);
    return term?.value === undefined || term.value.n === 0n ? [] : [{ period, term, value: term.value }];
  });
  const [first, last] = [nets[0], nets.at(-1)];
  if (first === undefined || last === undefined || compare(last.value, first.value) <= 0) return undefined;
  return `its saving grows from ${termText(first.term)} in ${periodText(first.period)} to ${termText(last.term)} in ${periodText(last.period)}`;
}
