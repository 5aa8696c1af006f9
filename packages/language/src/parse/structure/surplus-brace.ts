import { isWord, kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';
import type { RuledProblem } from '../problem-list.ts';
import type { BraceContext } from './balance-braces.ts';
import { columnOf, lineHead, nextLine } from './columns.ts';
import { type OpenBrace, openBrace, statementName } from './open-brace.ts';
import { beginsElement, elementRow, rowOfRule, ruleOfRow } from './rows.ts';
import type { TokenEdits } from './token-edits.ts';

const open = kindOf('{');
const close = kindOf('}');
const name = kindOf('NAME');
const quoted = kindOf('STRING');

/** What makes a brace surplus: an opening one that is missing before it, or a closing one that is too many. */
type Cause =
  | { readonly opens: number; readonly before: number }
  | { readonly drops: number; readonly closed: OpenBrace | undefined };

/** Finds out why a closing brace closes nothing, says so, and makes the braces match. */
export function mendSurplus(context: BraceContext, edits: TokenEdits, from: number, surplus: number): void {
  const cause = causeByIndentation(context, from, surplus) ?? { drops: surplus, closed: undefined };
  if ('opens' in cause) edits.insert(cause.before, open);
  else edits.drop(cause.drops, cause.drops + 1);
  context.problems.add(
    'opens' in cause ? missingOpen(context, cause.opens, cause.before) : tooMany(context, cause.drops, cause.closed),
  );
}

function causeByIndentation({ text, tokens }: BraceContext, from: number, surplus: number): Cause | undefined {
  const stack: OpenBrace[] = [];
  let early: Cause | undefined;
  for (let index = from; index <= surplus; index++) {
    const kind = tokens.kinds[index] ?? 0;
    if (kind === open) stack.push(openBrace(text, tokens, index, stack.at(-1)));
    if (kind !== close) continue;
    const opened = stack.pop();
    const isAligned = tokens.lineFirst[index] !== 1 || columnOf(text, tokens, index) === opened?.column;
    if (isAligned && index < surplus) {
      if (stack.length === 0 && index + 1 < surplus) early = { drops: index, closed: opened };
      continue;
    }
    const head = headWithoutBrace(
      { text, tokens },
      opened ? opened.brace + 1 : from,
      index,
      stack.length > 0 || opened,
    );
    if (head !== undefined) return { opens: head, before: nextLine(tokens, head) };
    if (index < surplus) return { drops: index, closed: opened };
  }
  return early ?? onOneLine(tokens, from, surplus);
}

type Words = Pick<BraceContext, 'text' | 'tokens'>;

/** The line that a closing brace is aligned with, if lines indented further follow it and it opens no brace. */
function headWithoutBrace({ text, tokens }: Words, from: number, brace: number, isInside: unknown): number | undefined {
  const column = columnOf(text, tokens, brace);
  if (tokens.lineFirst[brace] !== 1) return undefined;
  for (let at = brace - 1; at >= from; at--) {
    if (tokens.lineFirst[at] !== 1) continue;
    const here = columnOf(text, tokens, at);
    if (here > column) continue;
    const isFollowed = nextLine(tokens, at) < brace;
    const isHead = here === column && (isInside || opensBraces(tokens.kinds[at] ?? 0));
    const hasBrace = tokens.kinds.subarray(at, nextLine(tokens, at)).includes(open);
    return isFollowed && isHead && !hasBrace && tokens.kinds[at] !== close ? at : undefined;
  }
  return undefined;
}

/** `milestone Open "Ward open" due 1 June 2017 }`: the brace is missing behind the name and title. */
function onOneLine(tokens: TokenList, from: number, brace: number): Cause | undefined {
  const head = lineHead(tokens, brace);
  const { kinds } = tokens;
  if (head < from || !opensBraces(kinds[head] ?? 0) || kinds.subarray(head, brace).includes(open)) return undefined;
  let before = head + 1;
  while (before < brace && isWord(kinds[before] ?? 0)) before++;
  if (kinds[before] === name) before++;
  if (kinds[before] === quoted) before++;
  return { opens: head, before };
}

function opensBraces(kind: number): boolean {
  const rule = beginsElement(kind) ? ruleOfRow(elementRow, kind) : undefined;
  return rule !== undefined && rowOfRule(rule) !== undefined;
}

function missingOpen({ text, tokens }: BraceContext, head: number, before: number): RuledProblem {
  const last = before - 1;
  const end = tokens.ends[last] ?? 0;
  return {
    rule: 'language/missing-brace',
    message: `A { is missing after “${text.slice(tokens.starts[head], end)}”.`,
    help: 'What belongs to it stands in braces: { behind it, } below the last of it.',
    start: tokens.starts[head] ?? 0,
    end,
    fixes: [{ title: 'Insert the missing {', start: end, end, text: ' {' }],
  };
}

function tooMany({ text, tokens }: BraceContext, index: number, closed: OpenBrace | undefined): RuledProblem {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  const place = { start, end, fixes: [{ title: 'Delete this }', start, end, text: '' }] };
  if (!closed) {
    const help = 'Delete it, or write what it closes.';
    return { rule: 'language/surplus-brace', message: 'This } closes nothing.', help, ...place };
  }
  return {
    rule: 'language/surplus-brace',
    message: `This } closes “${statementName(text, tokens, closed)}” although more of it follows.`,
    help: 'Delete it here: there is another one further down.',
    ...place,
  };
}
