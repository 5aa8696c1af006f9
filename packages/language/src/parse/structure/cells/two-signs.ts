import { kindOf } from '../../lexer/kinds.ts';
import { type FindSlip, isFigure, touchesNext, writtenAt } from './cell-slip.ts';

const dashes = new Set(['-', 'DASH'].map(kindOf));
const accounting = kindOf('ACCOUNTING');

/** Figures that touch, which would be read as two cells: a range `4-5`, or a double negative `-(4.2)`. */
export const twoSigns: FindSlip = (text, tokens, index) => {
  if (!touchesNext(tokens, index)) return undefined;
  const { kinds } = tokens;
  const isRange = isFigure(tokens, index) && isFigure(tokens, index + 1);
  if (!isRange && !(dashes.has(kinds[index] ?? 0) && kinds[index + 1] === accounting)) return undefined;
  return {
    first: index,
    count: 2,
    message: `“${writtenAt(text, tokens, index, index + 1)}” is not one figure.`,
    help: isRange
      ? 'Write one figure, with about, at least or up to if it is not sure.'
      : 'Write the figure with one minus, or in brackets.',
  };
};
