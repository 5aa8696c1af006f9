/** What the generated parser takes from elsewhere. */
export const imports = `import type { Element, PlanFile } from '../../generated/ast.ts';
import type { TokenList } from '../lexer/token-list.ts';
import { infixTree, levelsOf } from '../straight/infix-tree.ts';
import type { ParserState, Recovery, RowParser } from '../straight/recovery.ts';
import { unquote } from '../straight/unquote.ts';
import { blocks, expectations } from './parser-tables.ts';
import { kindNames, lastKeyword } from './vocabulary.ts';`;

/** What all rules share. Module variables instead of an object: they are read at every token. */
export const core = (quoted: number, close: number) => `
let text = '';
let kinds: any = [];
let starts: any = [];
let ends: any = [];
let lineFirst: any = [];
let i = 0;
/** The place where everything is noted that may stand there; -1 while nobody asks. */
let watched = -1;
let noted: number[] = [];
let failedSet = 0;
let recovery: Recovery | undefined;
/** Who takes the elements of the file as they are complete, and how many have been taken. */
let taker: ((element: Element) => void) | undefined;
let taken = 0;
/** Thrown where a rule cannot go on; caught by the row that it stands in. */
const failure = { failure: true };
const noKind = 0xffff;

/** Tables of what sets hold, each made when it is first asked for: a small plan needs few. */
const among: any = expectations.map(() => undefined);

function tableOf(set: number): Uint8Array {
  const table = new Uint8Array(kindNames.length);
  for (const expected of expectations[set] ?? []) table[Number.parseInt(expected, 10)] = 1;
  among[set] = table;
  return table;
}

function fail(set: number): never {
  failedSet = set;
  if (i === watched) noted.push(set);
  throw failure;
}
function miss(set: number): void {
  if (i === watched) noted.push(set);
}
function need(kind: number, set: number): void {
  if (kinds[i] !== kind) fail(set);
}
function take(kind: number, set: number): void {
  if (kinds[i] !== kind) fail(set);
  i++;
}
const written = (): string => text.slice(starts[i], ends[i]);
const unquoted = (): string => unquote(written());
const value = (): string => {
  const kind = kinds[i];
  return kind <= lastKeyword ? (kindNames[kind] ?? '') : kind === ${quoted} ? unquoted() : written();
};
const reference = (): any => ({ ref: undefined, $refText: written(), $refNode: { offset: starts[i], end: ends[i] } });
/** How deep rules stand inside themselves, and the most that is read: more would exhaust the stack. */
let nesting = 0;
const mostNested = 64;
const mostOperators = 1000;
function deeper(): void {
  if (++nesting <= mostNested) return;
  recovery?.tooDeep(i);
  fail(0);
}
function operator(operators: number[], set: number): void {
  if (operators.length === mostOperators) {
    recovery?.tooDeep(i);
    fail(set);
  }
  if (lineFirst[i] === 1 || lineFirst[i + 1] === 1) recovery?.parted(i);
  operators.push(kinds[i]);
  i++;
}
function attempt(read: () => void): void {
  const from = i;
  try {
    read();
  } catch (thrown) {
    if (thrown !== failure || !recovery) throw thrown;
    nesting = 0;
    i = recovery.broken({ from, at: i, block: 0, row: read, set: failedSet }).at;
    if (i === from && kinds[i] !== 0) attempt(read);
  }
}
/** What stands before the first thing that a file can begin with. */
function skipTo(set: number, id: number, row: () => void): void {
  while (recovery && kinds[i] !== 0 && (among[set] ?? tableOf(set))[kinds[i]] !== 1) {
    i = recovery.stray({ from: -1, at: i, block: id, row, set }).at;
  }
}
function block(n: any, property: string, parseRow: RowParser, id: number, needsOne: boolean): void {
  const rows: any[] = n[property];
  const end = n.$container === undefined ? 0 : ${close};
  const set = blocks[id]?.set ?? 0;
  const begins = among[set] ?? tableOf(set);
  let last = -1;
  for (;;) {
    const kind = kinds[i];
    if (begins[kind] === 1) {
      const from = i;
      try {
        rows.push(parseRow(n, property, rows.length));
        last = from;
        if (end === 0 && taker !== undefined) handOver(rows, rows.length - 1);
      } catch (thrown) {
        if (thrown !== failure || !recovery) throw thrown;
        nesting = 0;
        i = recovery.broken({ from, at: i, block: id, row: () => parseRow(n, property, rows.length), set: failedSet }).at;
        last = -1;
      }
    } else if (kind === end || kind === 0) {
      break;
    } else {
      if (!recovery) fail(set);
      const next = recovery.stray({ from: last, at: i, block: id, row: () => parseRow(n, property, rows.length), set });
      if (last >= 0 && next.dropsRow) rows.pop();
      i = next.at;
      last = -1;
    }
  }
  if (end === 0 && taker !== undefined) handOver(rows, rows.length);
  if (needsOne && rows.length === 0) fail(set);
  miss(set);
}
/** Hands elements of a file over as they are complete; the tree lets them go. The last one may still be left out. */
function handOver(rows: any[], end: number): void {
  for (; taken < end; taken++) {
    const element = rows[taken];
    rows[taken] = undefined;
    taker?.(element);
  }
}
`;

/** By which the parser is called, and what its recovery may do. `entry` is the rule of a whole file. */
export const entryPoint = (entry: string) => `
/** What the recovery may look at and change while it decides how to go on. */
const state: ParserState = {
  expectedAt(at, from, row) {
    const kept = i;
    const keptRecovery = recovery;
    // A kind that fits nowhere, so that what stands there now does not hide what may stand there besides.
    const kind = kinds[at];
    kinds[at] = noKind;
    [i, watched, noted, recovery] = [from, at, [], undefined];
    try {
      row();
    } catch (thrown) {
      if (thrown !== failure) throw thrown;
      nesting = 0;
    }
    const found = noted;
    kinds[at] = kind;
    [i, watched, noted, recovery] = [kept, -1, [], keptRecovery];
    return found;
  },
  reachFrom(from, row) {
    const kept = i;
    const keptRecovery = recovery;
    [i, recovery] = [from, undefined];
    let complete = true;
    try {
      row();
    } catch (thrown) {
      if (thrown !== failure) throw thrown;
      nesting = 0;
      complete = false;
    }
    const reached = i;
    [i, recovery] = [kept, keptRecovery];
    return { at: reached, complete };
  },
  reload(changed, tokens) {
    text = changed;
    ({ kinds, starts, ends, lineFirst } = tokens);
  },
};

/**
 * Reads the tokens of a file. Without a recovery it gives undefined at the first mistake. With \`take\` each element is
 * handed over as soon as it is complete, and the tree has none.
 */
export function parseStraight(
  source: string,
  tokens: TokenList,
  createRecovery: ((state: ParserState) => Recovery) | undefined,
  take?: (element: Element) => void,
): PlanFile | undefined {
  i = nesting = taken = 0;
  taker = take;
  state.reload(source, tokens);
  recovery = createRecovery?.(state);
  try {
    const file = parse${entry}(undefined, '', undefined);
    if (take !== undefined) file.elements = [];
    return kinds[i] === 0 ? file : undefined;
  } catch (thrown) {
    if (thrown !== failure) throw thrown;
    return undefined;
  } finally {
    text = '';
    recovery = undefined;
    taker = undefined;
    kinds = starts = ends = lineFirst = [];
  }
}
`;
