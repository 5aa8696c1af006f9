import { entryRule } from '../parse/generated/grammar-graph.ts';
import type { ParsedFile, PlanToken } from '../parse/parsed-file.ts';
import { afterToken, type Continuation, type NextToken, nextTokens, startOf } from './continuation.ts';

/** What may stand at an offset: the tokens that may come, given all that stands before. */
export type Expected = {
  readonly next: readonly NextToken[];
  /** Of these, what begins a new statement, row or element within the braces around. */
  readonly rows: readonly NextToken[];
  /** The first words of the open braces around, outermost first: `efficiency`, `effect`. */
  readonly blocks: readonly string[];
};

/**
 * What may stand at an offset, in a file with mistakes too: a line that has no place is passed over, and reading goes on
 * behind it within the same braces.
 */
export function expectedAt({ tokens, text }: Pick<ParsedFile, 'tokens' | 'text'>, offset: number): Expected {
  const before = tokens.slice(0, countBefore(tokens, offset));
  const from = elementStart(before, text);
  let places: readonly Continuation[] = from === 0 ? [startOf(entryRule)] : afterHeader();
  /** Where the rows of each open brace begin. */
  const open: { readonly rows: readonly Continuation[]; readonly word: string }[] = [{ rows: places, word: '' }];
  let first = '';
  for (let at = from; at < before.length; at++) {
    const token = before[at] as PlanToken;
    if (isFirstOfLine(token, before[at - 1], text)) first = token.type;
    const then = afterToken(places, token.type);
    if (then.length === 0) {
      places = open.at(-1)?.rows ?? places;
      // the same token may begin a row of its own; else the rest of its line says nothing
      const again = isFirstOfLine(token, before[at - 1], text) ? afterToken(places, token.type) : [];
      if (again.length === 0) {
        at = lastOfLine(before, at, text);
        continue;
      }
      places = again;
    } else places = then;
    if (token.type === '{') open.push({ rows: places, word: first });
    else if (token.type === '}' && open.length > 1) open.pop();
  }
  const next = nextTokens(places);
  const rows = nextTokens(open.at(-1)?.rows ?? []);
  return {
    next,
    rows: next.filter(({ type, refersTo }) => rows.some((row) => row.type === type && row.refersTo === refersTo)),
    blocks: open.slice(1).map(({ word }) => word),
  };
}

/** The places behind the head of a file, where elements begin. */
function afterHeader(): readonly Continuation[] {
  const head = ['part', 'of', 'NAME'];
  return head.reduce<readonly Continuation[]>(afterToken, [startOf(entryRule)]);
}

/**
 * The token at which the element around the end begins: the last one at the left margin that begins an element. What
 * stands before it needs not be read.
 */
function elementStart(tokens: readonly PlanToken[], text: string): number {
  elements ??= new Set(nextTokens(afterHeader()).map(({ type }) => type));
  for (let at = tokens.length - 1; at > 0; at--) {
    const { type, start } = tokens[at] as PlanToken;
    if (elements.has(type) && (start === 0 || text[start - 1] === '\n')) return at;
  }
  return 0;
}

/** What begins an element; the grammar says it, so it is asked once. */
let elements: ReadonlySet<string> | undefined;

/** How many tokens end at an offset or before it; tokens stand in the order of the text. */
function countBefore(tokens: readonly PlanToken[], offset: number): number {
  let from = 0;
  let to = tokens.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle] as PlanToken).end <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isFirstOfLine({ start }: PlanToken, before: PlanToken | undefined, text: string): boolean {
  return before === undefined || text.slice(before.end, start).includes('\n');
}

/** The last token before the line ends or a brace opens or closes. */
function lastOfLine(tokens: readonly PlanToken[], from: number, text: string): number {
  let at = from;
  while (at + 1 < tokens.length) {
    const next = tokens[at + 1] as PlanToken;
    if (next.type === '{' || next.type === '}' || isFirstOfLine(next, tokens[at], text)) break;
    at++;
  }
  return at;
}
