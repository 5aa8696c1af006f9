import { kindOf } from '../../lexer/kinds.ts';
import { meantYear } from '../../meant-year.ts';
import { expects } from '../../wording/expected-words.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const [years, year, number, name] = ['years', 'YEAR', 'NUMBER', 'NAME'].map(kindOf);
const numbered = /^(?:Yr|Y|Year)_?\d*$/;
const total = /^(?:Total|TOTAL|Totals|Change|Variance|Var|Notes?|Comments?|Source)$/;

/** What a spreadsheet has above its columns instead of financial years: `2017`, `1718`, `Yr1`, `Total`. */
export const oddHeader: Diagnose = (view) => {
  const { at, from, beginsRow, expected } = view;
  if (beginsRow || kindAt(view, from) !== years || !expects(expected, year ?? 0)) return undefined;
  const written = wordsAt(view, at);
  const place = { first: at, last: at, isCertain: true };
  const without = { at, removed: 1, added: [] };
  if (kindAt(view, at) === number) {
    const meant = meantYear(written);
    if (meant === undefined) return undefined;
    return {
      rule: 'language/period-format',
      message: `“${written}” is not a financial year, which runs from April to March.`,
      help: `Write ${meant} for the year that begins in April ${meant.slice(0, 4)}.`,
      ...place,
      form: 'number for a year',
      replacement: meant,
      edit: tokenEdit(view, at, at, year ?? 0),
    };
  }
  if (kindAt(view, at) !== name) return undefined;
  if (numbered.test(written)) {
    const last = kindAt(view, at + 1) === number && !/\d/.test(written) ? at + 1 : at;
    return {
      rule: 'language/period-format',
      message: `“${wordsAt(view, at, last)}” does not say which year it is.`,
      help: 'Write the financial years by their numbers: years 2017/18 2018/19.',
      ...place,
      last,
      form: 'year without number',
      edit: { ...without, removed: last - at + 1 },
    };
  }
  if (!total.test(written)) return undefined;
  return {
    rule: 'language/syntax',
    message: `“${written}” is not a period, and a table has a column for each period only.`,
    help: 'Leave the column out here and in the rows below; what stands in it can be a note "..." behind the row.',
    ...place,
    edit: without,
  };
};
