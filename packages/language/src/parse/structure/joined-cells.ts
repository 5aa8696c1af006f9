import { startOfLine } from '../lexer/blanks.ts';
import { kindOf } from '../lexer/kinds.ts';
import { replaceTokens, type TokenList } from '../lexer/token-list.ts';
import type { ProblemList } from '../problem-list.ts';
import { blankInside } from './cells/blank-inside.ts';
import type { CellSlip, FindSlip } from './cells/cell-slip.ts';
import { halfBracket } from './cells/half-bracket.ts';
import { minusBehind } from './cells/minus-behind.ts';
import { twoSigns } from './cells/two-signs.ts';
import { unitBehind } from './cells/unit-behind.ts';
import { wordForFigure } from './cells/word-for-figure.ts';
import { lineHead } from './columns.ts';
import { isInFormula } from './formula-line.ts';

const notStated = kindOf('_');

const ofFigures: readonly FindSlip[] = [twoSigns, minusBehind, blankInside, halfBracket, unitBehind];

/** What may be wrong with cells, by the kind of their first token. */
const finders = new Map<number, readonly FindSlip[]>([
  ...['NUMBER', 'MONEY', 'PERCENT'].map((kind) => [kindOf(kind), ofFigures] as const),
  ...['-', 'DASH'].map((kind) => [kindOf(kind), [twoSigns]] as const),
  [kindOf('ACCOUNTING'), [unitBehind]],
  [kindOf('('), [blankInside, halfBracket]],
  [kindOf('NAME'), [wordForFigure]],
]);

/** Dates and years with hyphens, which have a message of their own. */
const period = /^(?:\d{1,2}[-–]\d{1,2}[-–]\d{2,4}|(?:19|20)\d\d[-–]\d{1,2}[-–]\d{1,2}|(?:19|20)\d\d[-–]\d{2,4})\b/;
const longestPeriod = 12;
const headers = new Set(['years', 'quarters', 'months', 'dates'].map(kindOf));

/**
 * Makes one cell of what is meant as one and would be read as several, or as something else that is valid: `4-5`,
 * `-(4.2)`, `1.0-`, `1 000`, `(1.0`. The row keeps its columns.
 */
export function joinTouchingCells(text: string, tokens: TokenList, problems: ProblemList): void {
  for (let index = 0; index + 1 < tokens.count; index++) {
    const possible = finders.get(tokens.kinds[index] ?? 0);
    const slip = possible && firstOf(possible, text, tokens, index);
    if (slip === undefined || isInFormula(tokens, index)) continue;
    const start = tokens.starts[index] ?? 0;
    if (
      period.test(text.slice(start, start + longestPeriod)) ||
      headers.has(tokens.kinds[lineHead(tokens, index)] ?? 0)
    ) {
      while (tokens.ends[index] === tokens.starts[index + 1]) index++;
      continue;
    }
    join(slip, text, tokens, problems);
  }
}

function firstOf(possible: readonly FindSlip[], text: string, tokens: TokenList, index: number): CellSlip | undefined {
  for (const find of possible) {
    const slip = find(text, tokens, index);
    if (slip) return slip;
  }
  return undefined;
}

function join(
  { first, count, message, help, instead }: CellSlip,
  text: string,
  tokens: TokenList,
  problems: ProblemList,
): void {
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[first + count - 1] ?? 0;
  problems.add({
    rule: 'language/number-format',
    message,
    help,
    start,
    end,
    fixes: instead === undefined ? [] : [{ title: `Write ${instead}`, start, end, text: instead }],
    slip: {
      form: help.startsWith('Write _') ? 'no figure' : message.replace(/“.*”/, ''),
      line: startOfLine(text, start),
    },
  });
  replaceTokens(tokens, first, count, [{ kind: notStated, start, end, lineFirst: tokens.lineFirst[first] === 1 }]);
}
