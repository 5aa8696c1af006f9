import { isWord, kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';
import type { BraceContext } from './brace-context.ts';
import { columnOf, lineHead, nextLine } from './columns.ts';
import { type OpenBrace, openBrace } from './open-brace.ts';
import { firstOrphan } from './orphans.ts';
import { elementRow, hasBraces, ruleOfRow } from './rows.ts';

/** What makes a closing brace surplus. */
export type SurplusCause =
  /** An opening one is missing, behind the statement that begins at a token. */
  | { readonly opens: number; readonly before: number }
  /** A closing one is too many. */
  | { readonly drops: number; readonly closed: OpenBrace | undefined }
  /** The line is missing that begins what the lines up to a closing one belong to. */
  | { readonly orphan: number; readonly end: number };

type Words = Pick<BraceContext, 'text' | 'tokens'>;

const open = kindOf('{');
const close = kindOf('}');
const name = kindOf('NAME');
const quoted = kindOf('STRING');

/** Why a closing brace closes nothing: told by the first one that is not aligned with the line that it closes. */
export function causeOfSurplus({ text, tokens }: Words, from: number, surplus: number): SurplusCause {
  const words = { text, tokens };
  const stack: OpenBrace[] = [];
  let early: SurplusCause | undefined;
  let inline: SurplusCause | undefined;
  for (let index = from; index <= surplus; index++) {
    const kind = tokens.kinds[index] ?? 0;
    if (kind === open) stack.push(openBrace(text, tokens, index, stack.at(-1)));
    if (kind !== close) continue;
    const opened = stack.pop();
    if (opened && isInline(tokens, index, opened)) inline ??= { drops: index, closed: opened };
    const isAligned = tokens.lineFirst[index] !== 1 || columnOf(text, tokens, index) === opened?.column;
    if (!isAligned || index === surplus) {
      const cause = causeByAlignment(words, opened ? opened.brace + 1 : from, index, opened);
      if (cause) return 'orphan' in cause && inline ? inline : cause;
      if (index < surplus) return inline ?? { drops: index, closed: opened };
    } else if (stack.length === 0 && index + 1 < surplus) {
      early ??= { drops: index, closed: opened };
    }
  }
  if (inline) return inline;
  const orphan = firstOrphan(words, from, surplus);
  if (orphan !== undefined) return { orphan, end: surplus };
  return early ?? onOneLine(tokens, from, surplus) ?? { drops: surplus, closed: undefined };
}

/** Whether a closing brace stands in the middle of a line, and closes what an earlier line opens. */
const isInline = ({ kinds, lineFirst }: TokenList, index: number, opened: OpenBrace): boolean =>
  lineFirst[index] !== 1 &&
  lineFirst[index + 1] !== 1 &&
  kinds[index + 1] !== close &&
  lineFirst.subarray(opened.brace + 1, index).includes(1);

/** What the lines say that stand before a closing brace and are indented further. */
function causeByAlignment(
  words: Words,
  from: number,
  brace: number,
  opened: OpenBrace | undefined,
): SurplusCause | undefined {
  const { text, tokens } = words;
  if (tokens.lineFirst[brace] !== 1) return undefined;
  const column = columnOf(text, tokens, brace);
  let deeper = brace;
  for (let at = brace - 1; at >= from; at--) {
    if (tokens.lineFirst[at] !== 1) continue;
    const here = columnOf(text, tokens, at);
    if (here <= column) {
      const isHead = here === column && deeper < brace && canOpen(tokens, at, opened);
      if (isHead) return { opens: at, before: nextLine(tokens, at) };
      break;
    }
    deeper = at;
  }
  const isOrphan = opened && deeper < brace && column > opened.column && isBalancedWithin(tokens, deeper, brace);
  return isOrphan ? { orphan: deeper, end: brace } : undefined;
}

/** Whether the braces between two tokens match each other. */
function isBalancedWithin({ kinds }: TokenList, from: number, to: number): boolean {
  let depth = 0;
  for (let index = from; index < to && depth >= 0; index++) {
    depth += kinds[index] === open ? 1 : kinds[index] === close ? -1 : 0;
  }
  return depth === 0;
}

/** Whether a line begins what has braces, and has none. */
function canOpen({ kinds, lineFirst, count }: TokenList, head: number, opened: OpenBrace | undefined): boolean {
  let next = head + 1;
  while (next < count && lineFirst[next] !== 1) next++;
  if (kinds.subarray(head, next).includes(open) || kinds[head] === close) return false;
  return opensBraces(kinds[head] ?? 0, opened ? opened.row : elementRow);
}

function opensBraces(kind: number, row: string | undefined): boolean {
  const rule = row === undefined ? undefined : ruleOfRow(row, kind);
  return rule !== undefined && hasBraces(rule);
}

/** `milestone Open "Ward open" due 1 June 2017 }`: the brace is missing behind the name and title. */
function onOneLine(tokens: TokenList, from: number, brace: number): SurplusCause | undefined {
  const head = lineHead(tokens, brace);
  const { kinds } = tokens;
  if (head < from || !opensBraces(kinds[head] ?? 0, elementRow) || kinds.subarray(head, brace).includes(open))
    return undefined;
  let before = head + 1;
  while (before < brace && isWord(kinds[before] ?? 0)) before++;
  if (kinds[before] === name) before++;
  if (kinds[before] === quoted) before++;
  return { opens: head, before };
}
