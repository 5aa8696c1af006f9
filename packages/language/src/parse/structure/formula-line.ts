import { kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';

const formulaWords = new Set(
  ['=', 'expect', '(', '+', '*', '/', 'where', 'of', '<', '>', '<=', '>=', '<>', ';'].map(kindOf),
);

/** Whether a formula begins before a token on its line. */
export function isInFormula({ kinds, lineFirst }: TokenList, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (formulaWords.has(kinds[at] ?? 0)) return true;
    if (lineFirst[at] === 1) return formulaWords.has(kinds[at - 1] ?? 0);
  }
  return false;
}
