import { kindOf } from '../../lexer/kinds.ts';
import { endsCells, type FindSlip, isCell, isFigure, touchesNext, writtenAt } from './cell-slip.ts';

const dashes = new Set(['-', 'DASH'].map(kindOf));

/** A minus behind its figure, as ledgers print it: `1.0-`. */
export const minusBehind: FindSlip = (text, tokens, index) => {
  if (!isFigure(tokens, index) || !touchesNext(tokens, index)) return undefined;
  const isMinus = dashes.has(tokens.kinds[index + 1] ?? 0) && !touchesNext(tokens, index + 1);
  if (!isMinus || !(endsCells(tokens, index + 2) || isCell(tokens, index + 2))) return undefined;
  const figure = writtenAt(text, tokens, index, index);
  return {
    first: index,
    count: 2,
    message: `“${writtenAt(text, tokens, index, index + 1)}” has its minus behind the figure.`,
    help: `Write (${figure}) or -${figure}.`,
    instead: `(${figure})`,
  };
};
