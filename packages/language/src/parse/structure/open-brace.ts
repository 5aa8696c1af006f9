import { kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';
import { columnOf, lineHead, nextLine } from './columns.ts';
import { elementRow, hasBraces, rowBegins, rowOfRule, ruleOfRow } from './rows.ts';

/** A brace that is open, and the statement that opens it. */
export type OpenBrace = {
  /** The token of the brace. */
  readonly brace: number;
  /** The first token of its statement. */
  readonly head: number;
  /** How far the line of the statement is indented. */
  readonly column: number;
  /** Whether the statement is known and has no braces, so that this one opens nothing. */
  readonly isStray: boolean;
  /** The rule of the rows inside, if the statement is known. */
  readonly row: string | undefined;
};

const open = kindOf('{');
const close = kindOf('}');
const name = kindOf('NAME');

/** A header runs over a few lines at most. */
const mostLines = 4;

/** Understands a brace by what stands before it: `contract AcuteNorth "..." {`. */
export function openBrace(text: string, tokens: TokenList, brace: number, outer: OpenBrace | undefined): OpenBrace {
  const row = outer ? outer.row : elementRow;
  const head = headOf(tokens, brace, row);
  const rule = row === undefined ? undefined : ruleOfRow(row, tokens.kinds[head] ?? 0);
  return {
    brace,
    head,
    column: columnOf(text, tokens, lineHead(tokens, head)),
    isStray: rule !== undefined && !hasBraces(rule) && nextLine(tokens, head) > brace,
    row: rule === undefined ? undefined : rowOfRule(rule),
  };
}

function headOf({ kinds, lineFirst }: TokenList, brace: number, row: string | undefined): number {
  let first = brace;
  let lines = 0;
  for (let at = brace; at >= 0 && lines < mostLines; at--) {
    const before = kinds[at - 1];
    const isEdge = at === 0 || before === open || before === close;
    if (!isEdge && lineFirst[at] !== 1) continue;
    if (at < brace) first = at;
    if (isEdge || (at < brace && row !== undefined && rowBegins(row, kinds[at] ?? 0))) return at < brace ? at : first;
    lines++;
  }
  return first;
}

/** How a statement is called: its name behind its first word, or the first word alone. */
export function statementName(text: string, { kinds, starts, ends }: TokenList, { head, brace }: OpenBrace): string {
  let last = head;
  for (let at = head; at < brace && at < head + 5; at++) {
    if (kinds[at] === name) last = at;
    if (kinds[at] === name || kinds[at] === kindOf('in')) break;
  }
  return text.slice(starts[head], ends[last]).replace(/\s+/g, ' ');
}

/** Whether what stands in the braces is indented further than the statement, or begins on its line. */
export function isIndented(text: string, tokens: TokenList, { brace, column }: OpenBrace, before: number): boolean {
  const first = nextLine(tokens, brace);
  if (first > brace + 1) return true;
  return first < before && columnOf(text, tokens, first) > column;
}
