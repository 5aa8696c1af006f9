import { endOfLine } from '../../lexer/blanks.ts';
import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose, Diagnosis } from '../diagnosis.ts';
import { kindAt, type MistakeView, wordsAt } from '../mistake-view.ts';
import { tokensWithin } from '../tokens-within.ts';
import { monthMeant, type WrittenDate, writtenDate } from './date-forms.ts';

const date = kindOf('DATE');
const number = kindOf('NUMBER');
const month = kindOf('MONTH');

const rule = 'language/period-format';
const inWords = 'Write the day, the month by its English name, and the year: 1 October 2017, 1 Oct 2017 or 2017-10-01.';

/** What stands for a day that nobody knows yet. */
const open = /^(?:tb[acd]|n\/?a|asap|unknown|ongoing|\?+)(?![\w/])/i;

/** A day in words that the language does not have: `1 Octber 2017`, `April 1, 2018`, `1 Apr 18`, `TBC`, `October 2017`. */
export const oddDate: Diagnose = (view) => {
  const { at, needed, text, tokens, beginsRow } = view;
  if (beginsRow || !expects(needed, date)) return undefined;
  const start = tokens.starts[at] ?? 0;
  const line = text.slice(start, endOfLine(text, start));
  const meant = writtenDate(line);
  if (meant) return corrected(view, meant);
  if (expects(needed, month)) return undefined;
  const [unknown] = open.exec(line) ?? [];
  if (unknown !== undefined)
    return {
      rule,
      message: `“${unknown}” is not a date.`,
      help: 'Leave the statement out as long as its date is not known.',
      ...tokensWithin(view, at, unknown),
    };
  const [, yearless = '', word = ''] = /^(\d{1,2}\s+([A-Za-z]{3,9}))(?!\w|\s*[\d/-])/.exec(line) ?? [];
  if (monthMeant(word)?.isSpelt)
    return {
      rule,
      message: `“${yearless}” has no year.`,
      help: `Write it behind the month, as in ${yearless} 2018.`,
      ...tokensWithin(view, at, yearless),
    };
  const kind = kindAt(view, at);
  if (kind !== month && kind !== number) return undefined;
  return {
    rule,
    message:
      kind === month
        ? `“${wordsAt(view, at)}” is a month, but a day belongs here.`
        : `“${wordsAt(view, at)}” is not a date.`,
    help: inWords,
    first: at,
    last: at,
  };
};

function corrected(view: MistakeView, { written, instead, isSure }: WrittenDate): Diagnosis {
  const place = tokensWithin(view, view.at, written);
  // Its months cut short, so that the date takes no more room than what stands there.
  const short = instead?.replace(/(\s[A-Z][a-z]{2})[a-z]+/, '$1');
  const edit = short && patchEdit(view, place.first, place.last, date, short);
  return {
    rule,
    message: `“${written}” is not a date as the language writes it.`,
    help: instead === undefined ? inWords : `Write ${instead}.`,
    ...place,
    ...(instead !== undefined && { replacement: instead, isObvious: isSure }),
    ...(edit && { edit }),
  };
}
