import {
  type Exact,
  type Figure,
  fromPrinted,
  type Interval,
  over,
  type Plan,
  type Series,
  type SourceSpan,
  sumIntervals,
} from '@stplan/model';
import { yearFigure } from '../years/stated-years.ts';

type Step = readonly [before: Interval, after: Interval];

/** How a commissioner's contracts with mental health trusts and its allocation grow from one year to the next. */
export type MentalHealthGrowth = {
  readonly contracts: Step;
  readonly allocation: Step;
  /** The most that the contracts can have grown, and the least that the allocation has, as ratios. */
  readonly most: Exact;
  readonly asked: Exact;
  readonly span: SourceSpan;
};

/** Undefined where the plan does not state all four figures. */
export function mentalHealthGrowth(name: string, year: number, plan: Plan): MentalHealthGrowth | undefined {
  const rows = plan.elements.position.filter(({ subject }) => subject?.name === name).flatMap((one) => one.rows);
  const allocation = rows.find(({ measure }) => measure === 'allocation');
  const sides = plan.elements.contract
    .filter(({ commissioner, provider }) => commissioner?.name === name && isMentalHealth(provider?.name, plan))
    .flatMap(({ values }) =>
      values.flatMap((value) => value.sides.filter(({ organisation }) => organisation.name === name)),
    );
  const [side] = sides;
  if (allocation === undefined || side === undefined) return undefined;
  const paid = stepOf(
    sides.map(({ series }) => series),
    year,
  );
  const given = stepOf([allocation.series], year);
  const most = paid && over(paid[1].hi, paid[0].lo);
  const asked = given && over(given[1].lo, given[0].hi);
  if (paid === undefined || given === undefined || most === undefined || asked === undefined) return undefined;
  return { contracts: paid, allocation: given, most, asked, span: side.labelSpan };
}

function isMentalHealth(name: string | undefined, plan: Plan): boolean {
  return name !== undefined && plan.lookup(name, ['organisation'])?.organisationKind?.value === 'mental health trust';
}

function stepOf(series: readonly Series[], year: number): Step | undefined {
  const [before, after] = [year - 1, year].map((start) => totalOf(series.map((one) => yearFigure(one, start))));
  return before && after && [before, after];
}

function totalOf(figures: readonly (Figure | undefined)[]): Interval | undefined {
  const stated = figures.flatMap((figure) => (figure === undefined ? [] : [fromPrinted(figure.value, figure.step)]));
  return stated.length < figures.length ? undefined : sumIntervals(stated);
}
