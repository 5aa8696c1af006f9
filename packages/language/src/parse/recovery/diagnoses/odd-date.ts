import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const date = kindOf('DATE');
const number = kindOf('NUMBER');
const words = [kindOf('NAME'), kindOf('UNKNOWN_WORD')];
const month = kindOf('MONTH');

/** A date whose month is misspelt, or that has no day or no year: `1 Octber 2017`, `October 2017`. */
export const oddDate: Diagnose = (view) => {
  const { at, needed } = view;
  if (!expects(needed, date) || expects(needed, month)) return undefined;
  const parts = [at, at + 1, at + 2].map((index) => kindAt(view, index));
  const isFull = parts[0] === number && words.includes(parts[1] ?? 0) && parts[2] === number;
  const last = isFull ? at + 2 : at;
  if (!isFull && parts[0] !== month && parts[0] !== number) return undefined;
  return {
    rule: 'language/period-format',
    message:
      parts[0] === month
        ? `“${wordsAt(view, at)}” is a month, but a day belongs here.`
        : `“${wordsAt(view, at, last)}” is not a date.`,
    help: 'Write the day, the month by its English name, and the year: 1 October 2017, 1 Oct 2017 or 2017-10-01.',
    first: at,
    last,
  };
};
