import {
  type CountMeasure,
  type CountSeries,
  compare,
  type Figure,
  fromPrinted,
  type Interval,
  minusIntervals,
  ONE,
  overIntervals,
  point,
  sumIntervals,
  type Term,
  yearPeriod,
} from '@stplan/model';
import type { RuleContext } from '../rule/index.ts';
import { yearFigure } from '../years/stated-years.ts';

/** What an organisation plans for a year against the year before, as ratios: 0.02 is growth of 2%. */
export type PlannedChanges = {
  /** Cost after the savings that it makes itself. */
  readonly cost: Interval | undefined;
  /**
   * The lines of activity that grow least and most. Lines are counted in units of their own and have no common weight,
   * so all activity together grows by something between the two.
   */
  readonly activity: { readonly least: Interval; readonly most: Interval } | undefined;
  /** All staff, in whole-time equivalents. */
  readonly workforce: Interval | undefined;
};

type Step = readonly [before: Interval, after: Interval];

/** The changes into a year that a plan states; each is undefined where a figure of either year is missing. */
export function plannedChanges(name: string, year: number, context: RuleContext): PlannedChanges {
  const { activity, workforce } = context.plan.elements;
  const own = (all: readonly CountSeries[]) =>
    all.filter(({ subject, totals }) => subject?.name === name && totals === undefined);
  return {
    cost: growth(costStep(name, year, context)),
    activity: spread(own(activity).map((line) => growth(countStep(line, year)))),
    workforce: growth(together(own(workforce).map((group) => countStep(group, year)))),
  };
}

function costStep(name: string, year: number, { figures }: RuleContext): Step | undefined {
  const [before, after] = [year - 1, year].map((start) => {
    const cost = intervalOf(figures.read(name, 'cost', yearPeriod(start)));
    const saved = intervalOf(figures.read(name, 'own savings', yearPeriod(start)));
    return cost && saved ? minusIntervals(cost, saved) : cost;
  });
  return before && after && [before, after];
}

function intervalOf(term: Term | undefined): Interval | undefined {
  if (term?.value === undefined) return undefined;
  return { value: term.value, lo: term.lo ?? term.value, hi: term.hi ?? term.value };
}

/** Planned figures, else what the line closes with; the year before may also stand as opening or actual figure. */
function countStep({ rows }: CountSeries, year: number): Step | undefined {
  const stated = (measure: CountMeasure, start: number): Figure | undefined =>
    rows
      .filter((row) => row.measure === measure && row.upTo === undefined)
      .map(({ series }) => yearFigure(series, start))
      .find((figure) => figure !== undefined);
  const planned = (start: number) => stated('planned', start) ?? stated('closing', start);
  const after = planned(year);
  const before = planned(year - 1) ?? stated('opening', year) ?? stated('actual', year - 1);
  return before && after && [fromPrinted(before.value, before.step), fromPrinted(after.value, after.step)];
}

function together(steps: readonly (Step | undefined)[]): Step | undefined {
  const stated = steps.filter((step) => step !== undefined);
  if (stated.length === 0 || stated.length < steps.length) return undefined;
  return [sumIntervals(stated.map(([before]) => before)), sumIntervals(stated.map(([, after]) => after))];
}

function growth(step: Step | undefined): Interval | undefined {
  const ratio = step && overIntervals(step[1], step[0]);
  return ratio && minusIntervals(ratio, point(ONE));
}

function spread(lines: readonly (Interval | undefined)[]): PlannedChanges['activity'] {
  const stated = lines.filter((line) => line !== undefined).sort((a, b) => compare(a.value, b.value));
  const [least, most] = [stated[0], stated.at(-1)];
  return least === undefined || most === undefined || stated.length < lines.length ? undefined : { least, most };
}
