import { kindOf } from '../lexer/kinds.ts';
import { kindAt, type MistakeView, wordsAt } from './mistake-view.ts';

/** Tokens without a blank between them: what an author meant as one thing. */
export type TouchingRun = { readonly first: number; readonly last: number; readonly text: string };

const apart = new Set(['{', '}', '[', ']', '(', ')', ';', ':', 'STRING', 'LONG_TEXT'].map(kindOf));
const comma = kindOf(',');
const unknown = [kindOf('UNKNOWN_WORD'), kindOf('UNKNOWN_CHARACTER')];

/** A thing is hardly longer. */
const mostTokens = 24;

export function touchingRun(view: MistakeView): TouchingRun {
  const { at, tokens } = view;
  const touches = (left: number) => tokens.ends[left] === tokens.starts[left + 1];
  const belongs = (index: number) => index >= view.from && index < tokens.count && !apart.has(kindAt(view, index));
  let first = at;
  while (at - first < mostTokens && belongs(first) && belongs(first - 1) && touches(first - 1)) first--;
  let last = at;
  while (last - at < mostTokens && belongs(last) && belongs(last + 1) && touches(last)) last++;
  // A comma at an edge separates.
  while (first <= last && kindAt(view, first) === comma) first++;
  while (last > first && kindAt(view, last) === comma) last--;
  return { first, last, text: wordsAt(view, first, last) };
}

const [open, close] = [kindOf('('), kindOf(')')];

/** A figure in brackets that is not one of the language, where its bracket is what cannot stand there: `(7,5)`. */
export function bracketedRun(view: MistakeView): TouchingRun | undefined {
  const { at, tokens } = view;
  if (kindAt(view, at) !== open) return undefined;
  let last = at;
  while (last - at < mostTokens && tokens.ends[last] === tokens.starts[last + 1] && kindAt(view, last) !== close)
    last++;
  const text = wordsAt(view, at, last);
  return /^\(£?[\d.,]+\)$/.test(text) ? { first: at, last, text } : undefined;
}

/** A word with what touches it and fits nowhere: `startés`. */
export function wordRun(view: MistakeView, index: number): { readonly first: number; readonly last: number } {
  const { tokens } = view;
  const isPart = (next: number) => kindAt(view, next) === unknown[1] && tokens.ends[next - 1] === tokens.starts[next];
  let last = index;
  while (last - index < mostTokens && (isPart(last + 1) || (last > index && isWordBehind(view, last + 1)))) last++;
  return { first: index, last };
}

/** Whether a word stands right behind a token: `startés_late`. */
const isWordBehind = (view: MistakeView, index: number): boolean =>
  kindAt(view, index) === unknown[0] && view.tokens.ends[index - 1] === view.tokens.starts[index];

/** Whether a run holds the mistake and is more than one token of the language. */
export const isOdd = (view: MistakeView, { first, last }: TouchingRun): boolean =>
  first <= view.at && view.at <= last && (last > first || unknown.includes(kindAt(view, first)));
