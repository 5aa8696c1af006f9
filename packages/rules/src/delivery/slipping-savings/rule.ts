import { dateText, isZero, type Milestone, type SourceSpan, sign, sum, yearText } from '@stplan/model';
import type { MovedScheme } from '@stplan/reconcile';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { numberWord } from '../../wording/number-word.ts';
import { poundsText } from '../../wording/term-text.ts';

/** Savings that move to later years because a milestone is late; one finding for each milestone that is late by itself. */
export const rule = planRule({
  id: 'delivery/slipping-savings',
  number: 'STP0529',
  severity: 'warning',
  title: 'A late milestone moves savings to later years',
  check: (context) => {
    const byRoot = Map.groupBy(context.slips.now(), ({ milestone }) => rootOf(milestone, context));
    return [...byRoot].flatMap(([name, schemes]) => {
      const milestone = context.plan.lookup(name, ['milestone']);
      const scheduled = context.schedule.byName.get(name);
      if (milestone?.due === undefined || scheduled?.forecast === undefined) return [];
      const late = scheduled.late === 1 ? 'a day' : `${scheduled.late} days`;
      const amounts = amountsText(schemes);
      return [
        {
          message: `${name} is expected on ${dateText(scheduled.forecast)}, ${late} after ${dateText(milestone.due.value)}, so ${schemesText(schemes)}${amounts}.`,
          help: `Plan those savings later, or say what makes up for the time. “stplan explain ${name}” shows each organisation.`,
          span: placeOf(milestone),
          related: schemes.map(({ scheme, milestone: needed, movedTo }) => ({
            message: `${scheme.name} needs ${needed} and starts on ${dateText(movedTo)} instead`,
            span: needPlace(scheme, needed),
          })),
        },
      ];
    });
  },
});

/** The milestone that is late by itself, up the chain of those that it delays. */
function rootOf(name: string, { schedule }: RuleContext): string {
  let root = name;
  for (
    let before = schedule.byName.get(root)?.delayedBy;
    before !== undefined;
    before = schedule.byName.get(root)?.delayedBy
  ) {
    // What comes after something on time has too little time of its own.
    if ((schedule.byName.get(before)?.late ?? 0) === 0) return root;
    root = before;
  }
  return root;
}

/** `LengthOfStay saves 3 months later`; of several: `Hubs saves three months and Wards a month later`. */
function schemesText(schemes: readonly MovedScheme[]): string {
  const parts = schemes.map(({ scheme, months }, index) => {
    const verb = index === 0 ? ' saves' : '';
    return `${scheme.name}${verb} ${months === 1 ? 'a month' : `${numberWord(months)} months`}`;
  });
  return `${listed(parts)} later`;
}

/** Of all schemes together by year: `: £0.8m less in 2018/19 and £0.4m less in 2019/20`. */
function amountsText(schemes: readonly MovedScheme[]): string {
  const years = [...new Set(schemes.flatMap(({ net }) => net.map(({ year }) => year)))].sort((a, b) => a - b);
  const parts = years.flatMap((year) => {
    const value = sum(
      schemes.flatMap(({ net }) => net.flatMap((one) => (one.year === year ? (one.term.value ?? []) : []))),
    );
    return isZero(value)
      ? []
      : [`${poundsText(value)} ${sign(value) < 0 ? 'less' : 'more'} in ${yearText({ start: year })}`];
  });
  return parts.length === 0 ? '' : `: ${listed(parts)}`;
}

function placeOf({ status, due, nameSpan }: Milestone): SourceSpan {
  return status?.span ?? due?.span ?? nameSpan;
}

function needPlace({ needs, nameSpan }: MovedScheme['scheme'], milestone: string): SourceSpan {
  return needs.find(({ name }) => name === milestone)?.span ?? nameSpan;
}
