import { kindOf } from '../../lexer/kinds.ts';
import type { TokenList } from '../../lexer/token-list.ts';
import { type FindSlip, isFigure, writtenAt } from './cell-slip.ts';

const number = kindOf('NUMBER');
const [open, close] = [kindOf('('), kindOf(')')];
const zero = 48;
const narrow = new Set([0xa0, 0x2007, 0x2009, 0x202f]);
const group = 3;

/** Whether a number goes on with three more digits behind a blank that parts thousands. */
function goesOn(text: string, { kinds, starts, ends }: TokenList, index: number): boolean {
  const [end, next] = [ends[index] ?? 0, starts[index + 1] ?? 0];
  if (kinds[index + 1] !== number || next !== end + 1) return false;
  // A figure of three digits is a cell of its own unless it begins with nought or the blank is a narrow one.
  if (!narrow.has(text.charCodeAt(end)) && text.charCodeAt(next) !== zero) return false;
  const written = text.slice(next, ends[index + 1]);
  return /^\d{3}(?:\.\d+)?$/.test(written) && /^[-−–]?£?\d{1,3}$/.test(text.slice(starts[index], end));
}

/** Whether the digits in brackets cannot be two cells: `(1 234)`. */
const inBrackets = (text: string, tokens: TokenList, index: number) =>
  tokens.kinds[index] === open &&
  isFigure(tokens, index + 1) &&
  tokens.kinds[index + 2] === number &&
  tokens.kinds[index + 3] === close &&
  (tokens.ends[index + 2] ?? 0) - (tokens.starts[index + 2] ?? 0) >= group &&
  /^\(\s*£?\d{1,3}\s\d{3}(?:\.\d+)?\s*\)$/.test(text.slice(tokens.starts[index], tokens.ends[index + 3]));

/** A figure with a blank between its thousands: `1 000`, `(1 234)`. */
export const blankInside: FindSlip = (text, tokens, index) => {
  let last = index;
  if (inBrackets(text, tokens, index)) last = index + 3;
  else while (isFigure(tokens, last) && goesOn(text, tokens, last)) last++;
  if (last === index) return undefined;
  const instead = text
    .slice(tokens.starts[index], tokens.ends[last])
    .replace(/(?<=\d)\s(?=\d)/g, ',')
    .replace(/\s/g, '');
  return {
    first: index,
    count: last - index + 1,
    message: `“${writtenAt(text, tokens, index, last)}” has a blank between its digits, so it is read as several figures.`,
    help: `Write ${instead}.`,
    instead,
  };
};
