import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const [fund, name] = [kindOf('fund'), kindOf('NAME')];
const names = /^(?:STF|PSF|SandTFund|Sustainability)$/;

/** The name of the fund where the language has the word: `control total including STF`. */
export const nameOfFund: Diagnose = (view) => {
  const { at, from, expected } = view;
  if (kindAt(view, at) !== name || !expects(expected, fund) || !names.test(wordsAt(view, at))) return undefined;
  return {
    rule: 'language/syntax',
    message: `“${wordsAt(view, at)}” is not a word of the language: the fund is written as “fund”.`,
    help: `Write ${wordsAt(view, from, at - 1)} fund.`,
    first: at,
    last: at,
    replacement: 'fund',
    edit: tokenEdit(view, at, at, fund),
  };
};
