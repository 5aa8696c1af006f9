import { lineBreakAt } from '../lexer/blanks.ts';
import { kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';
import type { BraceContext } from './brace-context.ts';
import { columnOf, nextLine } from './columns.ts';
import { isIndented, type OpenBrace, openBrace, statementName } from './open-brace.ts';
import type { TokenEdits } from './token-edits.ts';
import { dropTwinLine, isTwinLine } from './twin-lines.ts';

const open = kindOf('{');
const close = kindOf('}');

/** A brace that is open, and the token before which it had to be closed. */
type Missing = { readonly opened: OpenBrace; readonly before: number };

/** Puts the missing braces of an element in, and says in one message whose they are. */
export function reportMissing(
  context: BraceContext,
  edits: TokenEdits,
  from: number,
  to: number,
  howMany: number,
): void {
  const stray = findStray(context, edits, from, to, howMany);
  for (const opened of stray) {
    if (isTwinLine(context, opened)) dropTwinLine(context, edits, opened);
    else dropStray(context, edits, opened);
  }
  const missing = findMissing(context, edits, from, to, howMany - stray.length);
  for (const { before } of missing) edits.insert(before, close);
  const [first] = missing;
  if (!first) return;
  const { text, tokens, problems } = context;
  const last = Math.max(0, tokens.count - 1);
  const place = Math.min(first.before, last);
  const isEnd = first.before > last;
  problems.add({
    rule: 'language/missing-brace',
    message: `${sentence(missing.map(({ opened }) => statementName(text, tokens, opened)))}.`,
    help: isEnd ? 'Close it at the end of the file.' : 'Close it before this line.',
    start: tokens.starts[place] ?? 0,
    end: tokens.ends[place] ?? 0,
    related: missing.slice(0, mostNamed).map(({ opened }) => ({
      message: 'It is opened here.',
      start: tokens.starts[opened.brace] ?? 0,
      end: tokens.ends[opened.brace] ?? 0,
    })),
    fixes: missing.length === 1 ? [fix(context, first)] : [],
  });
}

/** Braces behind statements that have none, or that stand twice: rather than a closing one too few, there is an opening one too many. */
function findStray(
  { text, tokens }: BraceContext,
  edits: TokenEdits,
  from: number,
  to: number,
  most: number,
): OpenBrace[] {
  const stack: OpenBrace[] = [];
  const stray: OpenBrace[] = [];
  for (let index = from; index < to; index++) {
    if (edits.isDropped(index)) continue;
    if (tokens.kinds[index] === close) stack.pop();
    if (tokens.kinds[index] !== open) continue;
    const opened = openBrace(text, tokens, index, stack.at(-1));
    const isTwin = tokens.kinds[index - 1] === open;
    if (
      ((opened.isStray && !holdsLines(text, tokens, opened)) || isTwin || isTwinLine({ text, tokens }, opened)) &&
      stray.length < most
    )
      stray.push(opened);
    else stack.push(opened);
  }
  return stray;
}

/** Whether lines that are indented further stand behind a brace, so that it does open something. */
const holdsLines = (text: string, tokens: TokenList, { brace, column }: OpenBrace): boolean =>
  brace + 1 < tokens.count && tokens.lineFirst[brace + 1] === 1 && columnOf(text, tokens, brace + 1) > column;

/** A brace behind a statement that has none. */
function dropStray({ text, tokens, problems }: BraceContext, edits: TokenEdits, opened: OpenBrace): void {
  edits.drop(opened.brace, opened.brace + 1);
  const start = tokens.starts[opened.brace] ?? 0;
  problems.add({
    rule: 'language/surplus-brace',
    message:
      tokens.kinds[opened.brace - 1] === open
        ? 'Two { stand here, and one of them opens nothing.'
        : `This { opens nothing: “${statementName(text, tokens, opened)}” has no braces.`,
    help: 'Delete it.',
    start,
    end: start + 1,
    fixes: [{ title: 'Delete this {', start, end: start + 1, text: '' }],
  });
}

const mostNamed = 3;

function sentence(names: readonly string[]): string {
  if (names.length === 1) return `A } is missing from “${names[0]}”`;
  const shown = names.slice(0, mostNamed).map((name) => `“${name}”`);
  const more = names.length > mostNamed ? [`${names.length - mostNamed} more`] : [];
  const all = [...shown, ...more];
  return `${names.length} } are missing: from ${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

function fix({ text, tokens }: BraceContext, { opened, before }: Missing) {
  const end = before > 0 ? (tokens.ends[before - 1] ?? 0) : 0;
  // The indentation shows where it was left out, or nothing but its own lines follow to the end.
  const next = tokens.kinds.indexOf(open, opened.brace + 1);
  const isClear = before < tokens.count || next < 0 || next >= tokens.count;
  return {
    title: 'Insert the missing }',
    ...(isClear && { safe: true as const }),
    start: end,
    end,
    text: `${lineBreakAt(text, tokens.starts[opened.brace] ?? 0)}${' '.repeat(opened.column)}}`,
  };
}

/**
 * Which of the open braces had to be closed, and where. A line that is indented no further than the statement that
 * opens the innermost brace shows that this one is missing; what the indentation does not show is missing at the end.
 */
function findMissing(
  { text, tokens }: BraceContext,
  edits: TokenEdits,
  from: number,
  to: number,
  howMany: number,
): Missing[] {
  const missing: Missing[] = [];
  const stack: OpenBrace[] = [];
  for (let index = from; index < to; index++) {
    const kind = tokens.kinds[index] ?? 0;
    if (edits.isDropped(index)) continue;
    if (tokens.lineFirst[index] === 1 && missing.length < howMany) {
      const column = columnOf(text, tokens, index) + (kind === close ? 1 : 0);
      for (let top = stack.at(-1); top && missing.length < howMany; top = stack.at(-1)) {
        if (nextLine(tokens, top.brace) > index || column > top.column) break;
        if (!isIndented(text, tokens, top, index)) break;
        missing.push({ opened: top, before: index });
        stack.pop();
      }
    }
    if (kind === open) stack.push(openBrace(text, tokens, index, stack.at(-1)));
    else if (kind === close) stack.pop();
  }
  for (const opened of stack.reverse()) missing.push({ opened, before: to });
  return missing;
}
