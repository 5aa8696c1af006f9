import { type Figure, isZero, type Plan, type SourceSpan, sameUnit, type Unit, unitName } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { indicatorOf } from '../followed.ts';

/** Baselines, targets, standards and trajectories in another unit than the indicator that they are about. */
export const rule = planRule({
  id: 'delivery/indicator-unit',
  number: 'STP0522',
  severity: 'error',
  title: 'A value is in another unit than its indicator',
  check: ({ plan }) =>
    valuesOf(plan).flatMap(({ owner, what, unit, place, indicator, own }) =>
      sameUnit(unit, own)
        ? []
        : [
            {
              message: `${what} of ${owner} is in ${unitName(unit)}, but ${indicator} is measured in ${unitName(own)}.`,
              help: `State it in ${unitName(own)}, or name the indicator that it belongs to.`,
              span: place,
            },
          ],
    ),
});

type Value = {
  readonly owner: string;
  readonly what: string;
  readonly unit: Unit;
  readonly place: SourceSpan;
  readonly indicator: string;
  readonly own: Unit;
};

function valuesOf(plan: Plan): Value[] {
  const indicators = plan.elements.indicator.flatMap(({ name, unit, standard, trajectory }) =>
    unit === undefined
      ? []
      : [...figures('the standard', standard?.value), ...rows(trajectory)].map((value) => ({
          ...value,
          owner: name,
          indicator: name,
          own: unit.value,
        })),
  );
  const commitments = plan.elements.commitment.flatMap((commitment) => {
    const indicator = indicatorOf(commitment, plan);
    if (indicator?.unit === undefined) return [];
    const own = indicator.unit.value;
    return [
      ...figures('the baseline', commitment.baseline?.value.figure),
      ...figures('the target', commitment.target?.value.figure),
      ...rows(commitment.trajectory),
    ].map((value) => ({ ...value, owner: commitment.name, indicator: indicator.name, own }));
  });
  return [...indicators, ...commitments].map(({ what, ...value }) => ({ ...value, what: `T${what.slice(1)}` }));
}

type Unplaced = Pick<Value, 'what' | 'unit' | 'place'>;

/** Nought is nought in every unit. */
function figures(what: string, figure: Figure | undefined): Unplaced[] {
  return figure === undefined || isZero(figure.value) ? [] : [{ what, unit: figure.unit, place: figure.span }];
}

function rows(trajectory: Plan['elements']['commitment'][number]['trajectory']): Unplaced[] {
  const row = trajectory?.rows.find(({ series }) =>
    series.cells.some((cell) => cell !== undefined && !isZero(cell.value)),
  );
  return row === undefined ? [] : [{ what: 'the trajectory', unit: row.series.unit, place: row.labelSpan }];
}
