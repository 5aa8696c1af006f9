import { kindOf } from '../lexer/kinds.ts';
import { replaceTokens, type TokenList } from '../lexer/token-list.ts';
import type { ProblemList } from '../problem-list.ts';
import { isInFormula } from './formula-line.ts';

const figures = new Set(['NUMBER', 'MONEY', 'PERCENT'].map(kindOf));
const dashes = new Set(['-', 'DASH'].map(kindOf));
const accounting = kindOf('ACCOUNTING');
const notStated = kindOf('_');

/** Dates and years with hyphens, which have a message of their own. */
const period = /^(?:\d{1,2}[-–]\d{1,2}[-–]\d{2,4}|(?:19|20)\d\d[-–]\d{2,4})\b/;
const longestPeriod = 12;

/**
 * Joins figures that touch, `4-5` or `-(4.2)`, which would be read as two cells: a range and a double negative are no
 * figures. The row keeps its columns.
 */
export function joinTouchingCells(text: string, tokens: TokenList, problems: ProblemList): void {
  for (let index = 0; index + 1 < tokens.count; index++) {
    const { kinds, starts, ends, lineFirst } = tokens;
    if (ends[index] !== starts[index + 1]) continue;
    const [left, right] = [kinds[index] ?? 0, kinds[index + 1] ?? 0];
    const isRange = figures.has(left) && figures.has(right);
    if (!isRange && !(dashes.has(left) && right === accounting)) continue;
    const start = starts[index] ?? 0;
    if (isInFormula(tokens, index)) continue;
    if (period.test(text.slice(start, start + longestPeriod))) {
      while (ends[index] === starts[index + 1]) index++;
      continue;
    }
    const end = ends[index + 1] ?? 0;
    problems.add({
      rule: 'language/number-format',
      message: `“${text.slice(start, end)}” is not one figure.`,
      help: isRange
        ? 'Write one figure, with about, at least or up to if it is not sure.'
        : 'Write the figure with one minus, or in brackets.',
      start,
      end,
    });
    replaceTokens(tokens, index, 2, [{ kind: notStated, start, end, lineFirst: lineFirst[index] === 1 }]);
  }
}
