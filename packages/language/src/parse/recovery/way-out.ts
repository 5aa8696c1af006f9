import { exampleOf } from '../wording/example-of.ts';
import { expectedList } from '../wording/expected-words.ts';
import type { MistakeView } from './mistake-view.ts';

/** What may stand at a mistake, with an example of the statement. */
export function wayOut(view: MistakeView): string {
  const example = view.beginsRow ? undefined : exampleOf(view);
  const expected = expectedList(view.expected, view.phrase);
  const list = expected ? `Here may stand ${expected}.` : 'The statement ends before it.';
  return example ? `${list} For example: ${example}` : list;
}
