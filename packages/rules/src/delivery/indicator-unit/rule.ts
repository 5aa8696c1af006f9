import { type Figure, isRatio, isZero, type Plan, type SourceSpan, sameUnit, type Unit, unitName } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { indicatorOf } from '../followed.ts';

/** Baselines, targets, standards and trajectories in another unit than the indicator that they are about. */
export const rule = planRule({
  id: 'delivery/indicator-unit',
  number: 'STP0522',
  severity: 'error',
  title: 'A value is in another unit than its indicator',
  check: ({ plan, texts }) =>
    valuesOf(plan).flatMap(({ owner, what, unit, place, indicator, own, ownPlace }) =>
      sameUnit(unit, own)
        ? []
        : [
            {
              message: `${what} of ${owner} is in ${unitWords(unit, place, texts)}, but ${indicator} is measured in ${unitWords(own, ownPlace, texts)}.`,
              help: `State it in ${unitWords(own, ownPlace, texts)}, or name the indicator that it belongs to.`,
              span: place,
            },
          ],
    ),
});

/** A unit as it is written: a percentage and a plain number are of one kind. */
function unitWords(unit: Unit, { file, start, end }: SourceSpan, texts: RuleContext['texts']): string {
  if (!isRatio(unit)) return unitName(unit);
  return texts.get(file)?.slice(start, end).includes('%') ? 'per cent' : 'plain numbers';
}

type Value = {
  readonly owner: string;
  readonly what: string;
  readonly unit: Unit;
  readonly place: SourceSpan;
  readonly indicator: string;
  readonly own: Unit;
  readonly ownPlace: SourceSpan;
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
          ownPlace: unit.span,
        })),
  );
  const commitments = plan.elements.commitment.flatMap((commitment) => {
    const indicator = indicatorOf(commitment, plan);
    if (indicator?.unit === undefined) return [];
    const { value: own, span: ownPlace } = indicator.unit;
    return [
      ...figures('the baseline', commitment.baseline?.value.figure),
      ...figures('the target', commitment.target?.value.figure),
      ...rows(commitment.trajectory),
    ].map((value) => ({ ...value, owner: commitment.name, indicator: indicator.name, own, ownPlace }));
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
