import { compare, type Efficiency, minus, periodText, times, yearPeriod } from '@stplan/model';
import { actualToDate } from '@stplan/reconcile';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { poundsText } from '../../wording/term-text.ts';
import { plannedShare } from '../planned-share.ts';

/** Schemes whose stated actuals are below the part of the year’s net that their phasing plans for the same months. */
export const rule = planRule({
  id: 'efficiency/actuals-below-plan',
  number: 'STP0319',
  severity: 'warning',
  title: 'A scheme has saved less so far than its plan to date',
  fromFigures: true,
  check: (context) => context.plan.elements.efficiency.flatMap((scheme) => shortfall(scheme, context)),
});

function shortfall(scheme: Efficiency, { figures }: RuleContext) {
  const { name, actual } = scheme;
  const done = actual && actualToDate(actual.series);
  const share = done && plannedShare(scheme, done.months);
  const net = done && figures.read(name, 'net', yearPeriod(done.year));
  if (actual === undefined || done === undefined || share === undefined || net?.value === undefined) return [];
  // The whole plan to date counts only as far as its printed digits make it sure.
  if (net.lo === undefined || compare(done.hi, times(net.lo, share)) >= 0) return [];
  const planned = times(net.value, share);
  return [
    {
      message: `${name} has saved ${poundsText(done.value)} to ${periodText(done.last)}, ${poundsText(minus(planned, done.value))} less than the ${poundsText(planned)} planned for these months.`,
      help: 'Say how the scheme recovers, lower the year’s saving, or correct the phasing.',
      span: actual.span,
    },
  ];
}
