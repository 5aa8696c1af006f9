import type { Reconciliation } from '../reconciliation.ts';
import type { Explanation } from './explanation.ts';

/**
 * Where a figure comes from: `Westmarch.planned in 2018/19`, `WUH.do nothing in 2017/18`, `FrailtyHubs.net in 2018/19`,
 * `AcuteNorth.value in 2017/18`, `sector provider.planned in 2018/19`. An unknown path gives paths that are near it.
 */
export function explainFigure({ figures }: Reconciliation, path: string): Explanation {
  return figures.explain(path);
}
