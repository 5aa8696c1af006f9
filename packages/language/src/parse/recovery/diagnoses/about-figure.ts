import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const [about, point, unknownWord, unknownSign] = ['about', '.', 'UNKNOWN_WORD', 'UNKNOWN_CHARACTER'].map(kindOf);
const figures = new Set(['NUMBER', 'MONEY', 'PERCENT', 'QUANTITY', 'ACCOUNTING'].map(kindOf));
const words = /^(?:c|ca|circa|approx|approximately|around|roughly|some|nearly|almost|~|≈)\.?$/i;

/** Another word for “about”, apart from its figure: `c. 0.8`, `circa 0.8`, `~ 0.8`. */
export const aboutFigure: Diagnose = (view) => {
  const { at, expected } = view;
  if (kindAt(view, at) !== unknownWord && kindAt(view, at) !== unknownSign) return undefined;
  const last = kindAt(view, at + 1) === point ? at + 1 : at;
  const written = wordsAt(view, at, last).replace(/\s/g, '');
  if (!words.test(written) || !figures.has(kindAt(view, last + 1)) || !expects(expected, about ?? 0)) return undefined;
  return {
    rule: 'language/unknown-word',
    message: `“${written}” is not a word of the language.`,
    help: `Write about ${wordsAt(view, last + 1)}.`,
    first: at,
    last,
    replacement: 'about',
    isCertain: true,
    form: 'about',
    edit: tokenEdit(view, at, last, about ?? 0),
  };
};
