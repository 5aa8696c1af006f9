import type { Element, PlanFile } from '../generated/ast.ts';
import { parseStraight } from './generated/straight-parser.ts';
import { lex } from './lexer/lex.ts';
import { estimatedTokens, tokensOf } from './lexer/plan-tokens.ts';
import { createTokenList } from './lexer/token-list.ts';
import type { ParsedFile } from './parsed-file.ts';
import { createProblemList } from './problem-list.ts';
import { createRecovery } from './recovery/create-recovery.ts';
import { balanceBraces } from './structure/balance-braces.ts';
import { dropBars } from './structure/bars.ts';
import { joinHyphenNames } from './structure/hyphen-names.ts';
import { joinTouchingCells } from './structure/joined-cells.ts';
import { joinSpacedNames } from './structure/spaced-names.ts';
import { dropTotalColumns } from './structure/total-column.ts';
import { unclosedProblem } from './structure/unclosed.ts';

const emptyFile = (): PlanFile => ({ $type: 'PlanFile', elements: [] });

/** A file while it is read: its problems are complete when all of it has been. */
export type OpenFile = Omit<ParsedFile, 'tree' | 'problems' | 'looked'>;

/** Receives an element as soon as it is complete. */
export type TakeElement = (element: Element, file: OpenFile) => void;

/**
 * Parses a plan file; never throws, whatever the text. Braces are made to match first; then a parser that is generated
 * from the grammar reads row by row, and what is wrong in one row costs that row at most. With `take` the elements are
 * handed over one by one instead of standing in the tree together, which takes several times the room of the text.
 */
export function parsePlan(text: string, take?: TakeElement): ParsedFile {
  const tokens = createTokenList(estimatedTokens(text));
  const { comments, unclosed } = lex(text, tokens);
  const problems = createProblemList();
  for (const open of unclosed) problems.add(unclosedProblem(open, text));
  balanceBraces({ text, tokens, problems });
  dropBars(text, tokens, problems);
  dropTotalColumns(text, tokens, problems);
  joinTouchingCells(text, tokens, problems);
  const hyphenless = joinHyphenNames(text, tokens, problems);
  const reading = { text: joinSpacedNames(text, hyphenless, tokens, problems), tokens };
  let written: ParsedFile['tokens'] | undefined;
  // Only the formatter, the editor and findings want the tokens.
  const tokensWritten = (): ParsedFile['tokens'] => {
    written ??= tokensOf(text);
    return written;
  };
  const open: OpenFile = {
    text,
    get tokens() {
      return tokensWritten();
    },
    comments,
  };
  const tree =
    parseStraight(
      reading.text,
      tokens,
      (state) => createRecovery(text, reading, problems, state),
      take && ((element) => take(element, open)),
    ) ?? emptyFile();
  return {
    text,
    tree,
    get tokens() {
      return tokensWritten();
    },
    comments,
    problems: problems.all(),
    looked: problems.looked(),
  };
}
