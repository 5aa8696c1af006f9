import type { BraceContext } from './brace-context.ts';
import { nextLine } from './columns.ts';
import { type OpenBrace, statementName } from './open-brace.ts';
import type { TokenEdits } from './token-edits.ts';

/**
 * Whether a line that opens braces stands twice, one below the other: rather than a closing brace too few, there is a
 * line too many.
 */
export function isTwinLine({ text, tokens }: Words, { head, brace }: OpenBrace): boolean {
  const below = brace + 1;
  const last = below + brace - head;
  const isLine = tokens.lineFirst[head] === 1 && tokens.lineFirst[below] === 1 && nextLine(tokens, below) > last;
  return last < tokens.count && isLine && written(text, tokens, head, brace) === written(text, tokens, below, last);
}

type Words = Pick<BraceContext, 'text' | 'tokens'>;

const written = (text: string, { starts, ends }: Words['tokens'], first: number, last: number) =>
  text.slice(starts[first], ends[last]).replace(/\s+/g, ' ');

/** Leaves the first of the two lines out, and says so. */
export function dropTwinLine({ text, tokens, problems }: BraceContext, edits: TokenEdits, twin: OpenBrace): void {
  edits.drop(twin.head, twin.brace + 1);
  const start = tokens.starts[twin.head] ?? 0;
  const end = tokens.ends[twin.brace] ?? 0;
  problems.add({
    rule: 'language/surplus-brace',
    message: `The line that begins “${statementName(text, tokens, twin)}” stands twice.`,
    help: 'Delete one of the two.',
    start,
    end,
    fixes: [{ title: 'Delete this line', start, end: tokens.starts[twin.brace + 1] ?? end, text: '' }],
  });
}
