import { make } from './elements.ts';

/** A search field under its label. */
export function searchField(words: string): [label: HTMLElement, field: HTMLInputElement] {
  const field = make('input', { type: 'search' });
  return [make('label', {}, words, field), field];
}

/** A choice among some texts, or all of them, under its label. */
export function choice(words: string, texts: readonly string[]): [label: HTMLElement, select: HTMLSelectElement] {
  const options = texts.map((text) => make('option', { value: text }, text));
  const select = make('select', {}, make('option', { value: '' }, 'all'), ...options);
  return [make('label', {}, words, select), select];
}

/** What a reader sees and searches of an element, in lower case. */
export function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').toLowerCase().trim();
}
