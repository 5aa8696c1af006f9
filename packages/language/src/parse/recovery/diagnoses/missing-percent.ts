import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const number = kindOf('NUMBER');
const percent = kindOf('PERCENT');

/** A number where a percentage belongs: `confidence 70`. */
export const missingPercent: Diagnose = (view) => {
  const { at, expected } = view;
  if (kindAt(view, at) !== number || !expects(expected, percent) || expects(expected, number)) return undefined;
  const written = wordsAt(view, at);
  return {
    rule: 'language/number-format',
    message: `“${written}” is a number, but a percentage belongs here.`,
    help: `Write ${written}%.`,
    first: at,
    last: at,
    replacement: `${written}%`,
    dropsRow: true,
  };
};
