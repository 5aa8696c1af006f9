import { kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';
import type { ProblemList } from '../problem-list.ts';
import { nextLine } from './columns.ts';
import { createTokenEdits } from './token-edits.ts';

const total = kindOf('total');
const headers = new Set(['years', 'quarters', 'months'].map(kindOf));

/**
 * A column headed `total` behind the periods of a table: the word begins a row elsewhere, so it would be read as one.
 * It is left out, with one message for it and the figures below it.
 */
export function dropTotalColumns(text: string, tokens: TokenList, problems: ProblemList): void {
  let edits: ReturnType<typeof createTokenEdits> | undefined;
  for (let index = 0; index < tokens.count; index++) {
    if (!headers.has(tokens.kinds[index] ?? 0) || tokens.lineFirst[index] !== 1) continue;
    const end = nextLine(tokens, index);
    const last = end - 1;
    if (last <= index + 1 || tokens.kinds[last] !== total) continue;
    edits ??= createTokenEdits(tokens);
    edits.drop(last, end);
    problems.add({
      rule: 'language/syntax',
      message: '“total” is not a period, and a table has a column for each period only.',
      help: 'Leave the column out here and in the rows below; what stands in it can be a note "..." behind the row.',
      start: tokens.starts[last] ?? 0,
      end: tokens.ends[last] ?? text.length,
    });
  }
  edits?.apply();
}
