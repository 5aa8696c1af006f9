import type { PlanFile } from '../generated/ast.ts';
import { parseStraight } from './generated/straight-parser.ts';
import { lex } from './lexer/lex.ts';
import { estimatedTokens, tokensOf } from './lexer/plan-tokens.ts';
import { createTokenList } from './lexer/token-list.ts';
import type { ParsedFile } from './parsed-file.ts';
import { createProblemList } from './problem-list.ts';
import { createRecovery } from './recovery/create-recovery.ts';
import { balanceBraces } from './structure/balance-braces.ts';
import { joinHyphenNames } from './structure/hyphen-names.ts';
import { joinTouchingCells } from './structure/joined-cells.ts';
import { unclosedProblem } from './structure/unclosed.ts';

const emptyFile = (): PlanFile => ({ $type: 'PlanFile', elements: [] });

/**
 * Parses a plan file; never throws, whatever the text. Braces are made to match first; then a parser that is generated
 * from the grammar reads row by row, and what is wrong in one row costs that row at most.
 */
export function parsePlan(text: string): ParsedFile {
  const tokens = createTokenList(estimatedTokens(text));
  const { comments, unclosed } = lex(text, tokens);
  const problems = createProblemList();
  for (const open of unclosed) problems.add(unclosedProblem(open));
  balanceBraces({ text, tokens, problems });
  joinTouchingCells(text, tokens, problems);
  const reading = { text: joinHyphenNames(text, tokens, problems), tokens };
  const tree =
    parseStraight(reading.text, tokens, (state) => createRecovery(text, reading, problems, state)) ?? emptyFile();
  let written: ParsedFile['tokens'] | undefined;
  return {
    text,
    tree,
    // Only the formatter and the editor want them.
    get tokens() {
      written ??= tokensOf(text);
      return written;
    },
    comments,
    problems: problems.all(),
  };
}
