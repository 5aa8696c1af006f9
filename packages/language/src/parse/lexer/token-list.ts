/**
 * Tokens side by side in arrays of numbers, since a file has tens of thousands and most are looked at once. Only the
 * first `count` entries count. After the last token stands one of kind 0, the end of the file.
 */
export type TokenList = {
  count: number;
  kinds: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  /** 1 for a token that is the first on its line. */
  lineFirst: Uint8Array;
};

/** Room for so many tokens, none in it yet. */
export function createTokenList(room: number): TokenList {
  return {
    count: 0,
    kinds: new Uint16Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    lineFirst: new Uint8Array(room),
  };
}

/** Makes room for at least so many tokens, keeping what is there. */
export function ensureRoom(list: TokenList, room: number): void {
  if (list.kinds.length >= room) return;
  const larger = createTokenList(Math.max(room, list.kinds.length * 2));
  larger.kinds.set(list.kinds);
  larger.starts.set(list.starts);
  larger.ends.set(list.ends);
  larger.lineFirst.set(list.lineFirst);
  list.kinds = larger.kinds;
  list.starts = larger.starts;
  list.ends = larger.ends;
  list.lineFirst = larger.lineFirst;
}

/** One token apart from its list. */
export type Token = { kind: number; start: number; end: number; lineFirst: boolean };

/** Puts tokens in the place of `removed` others. */
export function replaceTokens(list: TokenList, at: number, removed: number, added: readonly Token[]): void {
  const shift = added.length - removed;
  ensureRoom(list, list.count + shift + 1);
  const { kinds, starts, ends, lineFirst } = list;
  if (shift !== 0) {
    // The end of the file moves along.
    for (const array of [kinds, starts, ends, lineFirst])
      array.copyWithin(at + added.length, at + removed, list.count + 1);
  }
  for (const [index, token] of added.entries()) {
    kinds[at + index] = token.kind;
    starts[at + index] = token.start;
    ends[at + index] = token.end;
    lineFirst[at + index] = token.lineFirst ? 1 : 0;
  }
  list.count += shift;
}

/** Some of the tokens by themselves, with the end of the file behind them. */
export function copyTokens({ kinds, starts, ends, lineFirst }: TokenList, from: number, end: number): TokenList {
  const copy = createTokenList(end - from + 8);
  copy.kinds.set(kinds.subarray(from, end));
  copy.starts.set(starts.subarray(from, end));
  copy.ends.set(ends.subarray(from, end));
  copy.lineFirst.set(lineFirst.subarray(from, end));
  copy.count = end - from;
  copy.lineFirst[copy.count] = 1;
  copy.starts[copy.count] = copy.ends[copy.count] = ends[end - 1] ?? 0;
  return copy;
}
