import { exampleOf } from '../../wording/example-of.ts';
import { expectedList } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { wordsAt } from '../mistake-view.ts';

/** A statement that ends before it says what it has to: `due` alone on its line. */
export const unfinished: Diagnose = (view) => {
  const { at, from, needed } = view;
  const written = wordsAt(view, from, at - 1).replace(/\s+/g, ' ');
  const example = exampleOf(view);
  return {
    rule: 'language/unfinished',
    message: `“${written}” is not finished: ${expectedList(needed, view.phrase)} is missing.`,
    help: example && `For example: ${example}`,
    first: from,
    last: at - 1,
  };
};
