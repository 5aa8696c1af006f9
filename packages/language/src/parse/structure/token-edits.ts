import { createTokenList, type TokenList } from '../lexer/token-list.ts';

/** Changes that make the braces of a file match: tokens left out, and braces put in that are not in the text. */
export type TokenEdits = {
  readonly drop: (from: number, to: number) => void;
  readonly isDropped: (index: number) => boolean;
  /** Puts braces of a kind before a token; they stand where the token before it ends. */
  readonly insert: (before: number, kind: number) => void;
  readonly apply: () => void;
};

export function createTokenEdits(tokens: TokenList): TokenEdits {
  const dropped = new Uint8Array(tokens.count + 1);
  const insertions: { before: number; kind: number }[] = [];

  function apply(): void {
    if (insertions.length === 0 && !dropped.includes(1)) return;
    insertions.sort((a, b) => a.before - b.before);
    const result = createTokenList(tokens.count + insertions.length + 1);
    let next = 0;
    let to = 0;
    let isLineFirst = 0;
    const put = (kind: number, start: number, end: number, lineFirst: number) => {
      result.kinds[to] = kind;
      result.starts[to] = start;
      result.ends[to] = end;
      result.lineFirst[to] = lineFirst;
      to++;
    };
    for (let index = 0; index <= tokens.count; index++) {
      for (; insertions[next]?.before === index; next++) {
        const place = index > 0 ? (tokens.ends[index - 1] ?? 0) : 0;
        put(insertions[next]?.kind ?? 0, place, place, 0);
      }
      // What follows a token that is left out takes its place at the beginning of the line.
      isLineFirst |= tokens.lineFirst[index] ?? 0;
      if (dropped[index] === 1) continue;
      put(tokens.kinds[index] ?? 0, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0, isLineFirst);
      isLineFirst = 0;
    }
    Object.assign(tokens, result, { count: to - 1 });
  }

  return {
    drop: (from, to) => dropped.fill(1, from, to),
    isDropped: (index) => dropped[index] === 1,
    insert: (before, kind) => insertions.push({ before, kind }),
    apply,
  };
}
