import {
  compare,
  type Efficiency,
  type Exact,
  minus,
  type Plan,
  periodText,
  plus,
  yearPeriod,
  ZERO,
} from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { poundsText } from '../../wording/term-text.ts';
import { planYears } from '../../years/plan-years.ts';
import { yearFigure } from '../../years/stated-years.ts';

/** Organisations whose cost avoidance of a year exceeds the growth of their stated costs since the baseline. */
export const rule = planRule({
  id: 'efficiency/avoidance-as-cash',
  number: 'STP0317',
  severity: 'warning',
  title: 'Cost avoidance is larger than the growth that it avoids',
  check: (context) => {
    const avoiding = context.plan.elements.efficiency.filter(({ releasing }) => releasing?.value === 'cost avoidance');
    const names = new Set(avoiding.flatMap((scheme) => costLegs(scheme).map(({ organisation }) => organisation.name)));
    return [...names].flatMap((name) => {
      const found = firstExcess(name, avoiding, context);
      const scheme = avoiding.find((one) => costLegs(one).some(({ organisation }) => organisation.name === name));
      if (found === undefined || scheme?.releasing === undefined) return [];
      return [
        {
          message: `${name} avoids costs of ${found.avoided} in ${found.year}, but if nothing is done its costs grow by only ${found.growth} from the baseline to then.`,
          help: 'Mark what lowers a budget as cash releasing, and keep avoided cost within the growth of the do-nothing lines.',
          span: scheme.releasing.span,
        },
      ];
    });
  },
});

function costLegs({ effects }: Efficiency) {
  return effects
    .filter(({ basis }) => basis === 'annual')
    .flatMap(({ legs }) => legs.filter(({ line }) => line === 'cost'));
}

function firstExcess(name: string, avoiding: readonly Efficiency[], { plan, figures }: RuleContext) {
  const base = baseline(plan);
  const before = base === undefined ? undefined : figures.read(name, 'cost', yearPeriod(base))?.lo;
  for (const start of before === undefined ? [] : planYears(plan)) {
    const after = figures.read(name, 'cost', yearPeriod(start))?.hi;
    if (after === undefined || before === undefined) continue;
    const growth = minus(after, before);
    const avoided = avoidedIn(name, start, avoiding);
    if (compare(avoided, growth) > 0 && compare(avoided, ZERO) > 0) {
      const printed = minus(
        figures.read(name, 'cost', yearPeriod(start))?.value ?? after,
        figures.read(name, 'cost', yearPeriod(base ?? start))?.value ?? before,
      );
      return { avoided: poundsText(avoided), growth: poundsText(printed), year: periodText(yearPeriod(start)) };
    }
  }
  return undefined;
}

function baseline({ definition }: Plan): number | undefined {
  return definition?.baseline?.value.start;
}

function avoidedIn(name: string, year: number, schemes: readonly Efficiency[]): Exact {
  const legs = schemes.flatMap(costLegs).filter(({ organisation }) => organisation.name === name);
  return legs.reduce((total, { series }) => plus(total, yearFigure(series, year)?.value ?? ZERO), ZERO);
}
