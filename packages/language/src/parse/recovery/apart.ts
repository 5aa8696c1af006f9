import type { MistakeView } from './mistake-view.ts';

/** A word or sign with the blanks that it wants where it takes the place of something that touched its neighbours. */
export function setApart({ text, tokens }: MistakeView, first: number, last: number, written: string): string {
  const before = /\S/.test(text.charAt((tokens.starts[first] ?? 0) - 1)) && first > 0 ? ' ' : '';
  const behind = /\S/.test(text.charAt(tokens.ends[last] ?? 0)) ? ' ' : '';
  return before + written + behind;
}
