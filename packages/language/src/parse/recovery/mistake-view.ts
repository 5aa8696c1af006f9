import { blocks } from '../generated/parser-tables.ts';
import { isWord, kindOf, nameOf } from '../lexer/kinds.ts';
import { copyTokens, replaceTokens, type Token, type TokenList } from '../lexer/token-list.ts';
import type { Mistake, ParserState } from '../straight/recovery.ts';
import { rowBegins } from '../structure/rows.ts';
import { type Expected, expectedOf } from '../wording/expected-words.ts';

/** A change of tokens that may put a mistake right, so that the rest of the row can be read. */
export type TokenEdit = {
  readonly at: number;
  readonly removed: number;
  readonly added: readonly Token[];
  /** What is to be read in the place of characters, as many as there are. */
  readonly patch?: { readonly start: number; readonly text: string };
};

/** Everything a diagnosis may look at. */
export type MistakeView = {
  readonly text: string;
  readonly tokens: TokenList;
  /** The first token of the statement or row. */
  readonly from: number;
  /** The token that cannot stand where it stands. */
  readonly at: number;
  /** Whether this token stands behind a complete row, or before the first. */
  readonly isStray: boolean;
  /** Whether the row went on into a line where another row begins. */
  readonly reachesOver: boolean;
  /** Whether this token is where a row had to begin. */
  readonly beginsRow: boolean;
  /** The rule in whose braces the row stands, and the rule of such rows. */
  readonly inside: { readonly rule: string; readonly row: string };
  /** What had to stand there, if the row is to go on. */
  readonly needed: Expected;
  /** All that may stand there. */
  readonly expected: Expected;
  /** All that may stand at an earlier token of the row. */
  readonly expectedAt: (index: number) => Expected;
  /** A keyword with the words that must follow it at the mistake: `in delivery`. */
  readonly phrase: (keyword: number) => string;
  /** How far the row can be read after a change, and whether it can be read to its end or beyond its line. */
  readonly reachAfter: (edit: TokenEdit) => { readonly at: number; readonly complete: boolean };
};

/** The tokens and the text as the parser reads them now: both change where a mistake is mended. */
export type Reading = { text: string; readonly tokens: TokenList };

export function viewMistake(
  reading: Reading,
  source: string,
  mistake: Mistake,
  state: ParserState,
  isStray: boolean,
): MistakeView {
  const { tokens } = reading;
  const { row } = mistake;
  const beginsRow = isStray && (mistake.from < 0 || tokens.lineFirst[mistake.at] === 1);
  const from = beginsRow ? mistake.at : mistake.from;
  const inside = blocks[mistake.block] ?? { rule: '', row: '' };
  const at = (beginsRow ? undefined : nextRow(tokens, from, mistake.at, inside.row)) ?? mistake.at;
  const needed = at === mistake.at ? expectedOf([mistake.set]) : expectedOf(state.expectedAt(at, from, row));
  const expectedAt = (index: number) => expectedOf(state.expectedAt(index, from, row));
  return {
    text: source,
    tokens,
    from,
    at,
    beginsRow,
    inside,
    needed,
    expected: beginsRow ? needed : expectedAt(at),
    isStray,
    reachesOver: at < mistake.at,
    expectedAt,
    phrase,
    reachAfter: (edit) => reachAfter(edit),
  };

  function phrase(keyword: number): string {
    const { start, lineFirst } = tokenAt(tokens, at);
    const words = [keyword];
    const added = (kind: number) => ({ kind, start, end: start, lineFirst: lineFirst && beginsRow });
    while (words.length < mostWords) {
      const trial: Reading = { text: reading.text, tokens: copyTokens(tokens, from, at) };
      replaceTokens(trial.tokens, at - from, 0, words.map(added));
      state.reload(trial.text, trial.tokens);
      const [only, ...others] = [...expectedOf(state.expectedAt(at - from + words.length, 0, row))];
      state.reload(reading.text, tokens);
      const next = Number(only);
      if (only === undefined || others.length > 0 || !isWord(next)) break;
      words.push(next);
    }
    return words.map(nameOf).join(' ');
  }

  /** Tries a change on a copy of the row and a little more, so that it costs nothing in a large file. */
  function reachAfter(edit: TokenEdit): { at: number; complete: boolean } {
    const end = Math.min(tokens.count, lineEndOf(tokens, at) + mostBeyond);
    if (end - from > mostTried) return { at, complete: false };
    const trial: Reading = { text: reading.text, tokens: copyTokens(tokens, from, end) };
    applyEdit(trial, { ...edit, at: edit.at - from });
    state.reload(trial.text, trial.tokens);
    const reach = state.reachFrom(0, row);
    state.reload(reading.text, tokens);
    const lineEnd = lineEndOf(trial.tokens, at - from + edit.added.length - edit.removed);
    const isRow = reach.complete && reach.at <= lineEnd && endsRow(trial.tokens, reach.at, inside.row);
    const opens = trial.tokens.kinds.subarray(edit.at - from, lineEnd).includes(open);
    const goesOn = opens || trial.tokens.kinds[lineEnd - 1] === comma;
    const isBeyond = goesOn && (reach.at > lineEnd || reach.at === trial.tokens.count);
    return { at: reach.at + from, complete: isRow || isBeyond };
  }
}

/**
 * The line that a broken row reached into although another row begins there: the mistake is that the first one is not
 * finished, whatever was made of the second.
 */
function nextRow({ kinds, lineFirst }: TokenList, from: number, at: number, row: string): number | undefined {
  let depth = 0;
  for (let index = from + 1; index <= at; index++) {
    const kind = kinds[index] ?? 0;
    if (depth === 0 && lineFirst[index] === 1 && rowBegins(row, kind)) return index;
    depth += kind === open ? 1 : kind === close ? -1 : 0;
  }
  return undefined;
}

const open = kindOf('{');
const comma = kindOf(',');

/** Whether a row can end before a token: at the end of a line or of the braces, or before a row on the same line. */
const endsRow = ({ kinds, lineFirst, count }: TokenList, index: number, row: string): boolean =>
  index >= count ||
  lineFirst[index] === 1 ||
  kinds[index] === close ||
  (lineFirst[0] !== 1 && rowBegins(row, kinds[index] ?? 0));

const close = kindOf('}');

/** No phrase has more words. */
const mostWords = 5;

/** How far behind the line of a mistake a change is tried, and the longest row with which it is. */
const mostBeyond = 40;
const mostTried = 2000;

/** Changes the tokens, and gives the way back. */
export function applyEdit(reading: Reading, { at, removed, added, patch }: TokenEdit): () => void {
  const { tokens, text } = reading;
  const before = Array.from({ length: removed }, (_, index) => tokenAt(tokens, at + index));
  replaceTokens(tokens, at, removed, added);
  if (patch) reading.text = text.slice(0, patch.start) + patch.text + text.slice(patch.start + patch.text.length);
  return () => {
    replaceTokens(tokens, at, added.length, before);
    reading.text = text;
  };
}

export const tokenAt = ({ kinds, starts, ends, lineFirst }: TokenList, index: number): Token => ({
  kind: kinds[index] ?? 0,
  start: starts[index] ?? 0,
  end: ends[index] ?? 0,
  lineFirst: lineFirst[index] === 1,
});

/** The kind of a token, 0 beyond the last. */
export const kindAt = ({ tokens }: MistakeView, index: number): number => (index < 0 ? 0 : (tokens.kinds[index] ?? 0));

/** What is written from one token to another. */
export const wordsAt = ({ text, tokens }: MistakeView, from: number, to = from): string =>
  text.slice(tokens.starts[from], tokens.ends[to]);

/** The token behind the last one on the line of another. */
export const lineEnd = ({ tokens }: MistakeView, index: number): number => lineEndOf(tokens, index);

function lineEndOf(tokens: TokenList, index: number): number {
  let at = Math.max(0, index) + 1;
  while (at < tokens.count && tokens.lineFirst[at] !== 1) at++;
  return Math.min(at, tokens.count);
}
