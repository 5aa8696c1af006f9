import { lineEnd, type MistakeView } from './mistake-view.ts';

/** The tokens, from one on, that begin within what is written there. */
export function tokensWithin(
  view: MistakeView,
  first: number,
  written: string,
): { readonly first: number; readonly last: number } {
  const { starts } = view.tokens;
  const end = (starts[first] ?? 0) + written.length;
  let last = first;
  while (last + 1 < lineEnd(view, first) && (starts[last + 1] ?? end) < end) last++;
  return { first, last };
}
