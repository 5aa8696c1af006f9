import type { PlanDifference, PositionChange } from '../plan-difference.ts';
import { sizeText } from './amount-text.ts';
import { listed } from './counted.ts';

/** How the measures of a position are called. */
export const MEASURE_WORDS: { readonly [M in PositionChange['measure']]: string } = {
  planned: 'planned position',
  parts: 'sum of the parts',
  'do nothing': 'position doing nothing',
  effect: 'net efficiency',
  'risk-adjusted': 'efficiency at confidence',
  fund: 'fund',
};

/** What became of the system: its planned position, or else what its parts come to. */
export function positionSentences({ positions }: PlanDifference): readonly string[] {
  const planned = moved(positions, 'planned');
  const parts = moved(positions, 'parts');
  return [
    ...(planned === '' ? [] : [`the planned position of the system is ${planned}`]),
    ...(parts === '' || parts === planned ? [] : [`what the parts of the plan come to for the system is ${parts}`]),
  ];
}

/** `worse by £2.4m in 2018/19 and £1.0m in 2019/20`. */
function moved(positions: readonly PositionChange[], measure: PositionChange['measure']): string {
  const own = positions.filter((change) => change.isSystem && change.measure === measure);
  return (['worse', 'better'] as const)
    .flatMap((direction) => {
      const years = own.flatMap((change) => (change.direction === direction ? [amountInYear(change)] : []));
      return years.length === 0 ? [] : [`${direction} by ${listed(years)}`];
    })
    .join(', ');
}

function amountInYear({ difference, after, year }: PositionChange): string {
  if (difference === undefined || after === undefined) return year;
  return `${sizeText(difference, after.unit, after.scale, after.digits)} in ${year}`;
}
