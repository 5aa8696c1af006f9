import { kindOf } from '../../lexer/kinds.ts';
import type { TokenList } from '../../lexer/token-list.ts';
import { type FindSlip, isCell, touchesNext } from './cell-slip.ts';

const [name, slash] = [kindOf('NAME'), kindOf('/')];
const words = /^(?:TB[CDA]|Tb[cda]|N[Aa]|N[Kk]|NIL|Nil|N\/[Aa])$/;
const longest = 3;

/** How many tokens a word such as `TBC` or `N/A` has here; 0 for anything else. */
function lengthOf(text: string, tokens: TokenList, index: number): number {
  const { kinds, starts, ends, lineFirst, count } = tokens;
  if (index >= count || lineFirst[index] === 1 || kinds[index] !== name) return 0;
  const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
  if (end - start > longest) return 0;
  const isParted = kinds[index + 1] === slash && touchesNext(tokens, index) && touchesNext(tokens, index + 1);
  const size = isParted ? 3 : 1;
  return words.test(text.slice(start, ends[index + size - 1])) ? size : 0;
}

/** A word in capitals where a figure belongs, which would be read as the name of an organisation: `WUH cost TBC 1.0`. */
export const wordForFigure: FindSlip = (text, tokens, index) => {
  const count = lengthOf(text, tokens, index);
  if (count === 0) return undefined;
  const behind = index + count;
  const isBeside =
    isCell(tokens, index - 1) ||
    (tokens.lineFirst[behind] !== 1 && isCell(tokens, behind)) ||
    lengthOf(text, tokens, behind) > 0;
  if (!isBeside) return undefined;
  return {
    first: index,
    count,
    message: `“${text.slice(tokens.starts[index], tokens.ends[behind - 1])}” is not a figure.`,
    help: 'Write _ where the plan does not state a figure, and - for nil.',
    instead: '_',
  };
};
