import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const [annual, unknownWord] = [kindOf('annual'), kindOf('UNKNOWN_WORD')];

/** A word for the basis that authors use in two ways: `effect in £m cumulative`. */
export const cumulative: Diagnose = (view) => {
  const { at, expected } = view;
  const isWord = kindAt(view, at) === unknownWord && /^cum(?:ulative(?:ly)?)?$/.test(wordsAt(view, at));
  if (!isWord || !expects(expected, annual)) return undefined;
  return {
    rule: 'language/unknown-word',
    message: `“${wordsAt(view, at)}” is not a word of the language, because it is used in two ways.`,
    help: 'Write annual if a year’s figure is the whole effect in that year, earlier savings included; accumulated if it is the sum of all years so far.',
    first: at,
    last: at,
    isCertain: true,
    edit: tokenEdit(view, at, at, annual),
  };
};
