import type { FileHeader } from '@stplan/model';
import { headerOfPlan } from '../convert/tables/likely-header.ts';
import type { Piece } from './piece.ts';

/**
 * The row of so many periods that a file suggests in front of one of its pieces: that of the nearest table before it
 * that has as many, else the years of its plan.
 */
export function headerBefore(
  pieces: readonly Piece[],
  index: number,
  header: FileHeader | undefined,
  count: number,
): string | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const found = pieces[at]?.content?.headed.findLast(([named]) => named === count);
    if (found !== undefined) return found[1];
  }
  return headerOfPlan(header, count);
}
