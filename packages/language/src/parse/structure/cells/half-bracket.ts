import { kindOf } from '../../lexer/kinds.ts';
import { endsCells, type FindSlip, isCell, isFigure, writtenAt } from './cell-slip.ts';

const [open, close, accounting] = [kindOf('('), kindOf(')'), kindOf('ACCOUNTING')];

/** A negative figure with one of its brackets: `(1.0`, `1.0)`. */
export const halfBracket: FindSlip = (text, tokens, index) => {
  const { kinds } = tokens;
  const isOpened = kinds[index] === open && isFigure(tokens, index + 1) && kinds[index + 2] !== close;
  const isClosed = isFigure(tokens, index) && kinds[index + 1] === close && kinds[index - 1] !== open;
  if (!isOpened && !isClosed) return undefined;
  const behind = index + 2;
  if (!endsCells(tokens, behind) && !isCell(tokens, behind) && kinds[behind] !== open && kinds[behind] !== accounting)
    return undefined;
  const figure = writtenAt(text, tokens, isOpened ? index + 1 : index, isOpened ? index + 1 : index);
  return {
    first: index,
    count: 2,
    message: isOpened
      ? `The bracket of “(${figure}” is not closed.`
      : `“${figure})” has a closing bracket and no opening one.`,
    help: `Write (${figure}) for a negative figure, ${figure} for another.`,
    instead: `(${figure})`,
  };
};
