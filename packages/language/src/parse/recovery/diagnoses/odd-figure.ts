import { kindOf } from '../../lexer/kinds.ts';
import { meantYear } from '../../meant-year.ts';
import { expects } from '../../wording/expected-words.ts';
import { cellEdit, patchEdit, tokenEdit } from '../cell-edit.ts';
import type { Diagnose, Diagnosis } from '../diagnosis.ts';
import { bracketedRun, isOdd, touchingRun } from '../touching-run.ts';
import { figureForms } from './figure-forms.ts';
import { periodForms } from './period-forms.ts';

const money = kindOf('MONEY');
const year = kindOf('YEAR');

/** A figure, date or year in a form that the language does not have: `£4.2mn`, `1,23`, `31/12/2017`, `2017/2018`. */
export const oddFigure: Diagnose = (view) => {
  const run = bracketedRun(view) ?? touchingRun(view);
  const isYear = /^FY/i.test(run.text) && expects(view.expectedAt(run.first), year);
  if (!isYear && !(isOdd(view, run) && /^(?:[^A-Za-z]*|ca?\.?)\d/i.test(run.text))) return undefined;
  const place = { first: run.first, last: run.last, isCertain: true };
  for (const [form, read] of periodForms) {
    const match = form.exec(run.text);
    if (!match) continue;
    const { message, help, instead } = read(match);
    // Converting knows the year that is meant, so that the table keeps its columns.
    const edit =
      meantYear(run.text) !== undefined &&
      expects(view.expectedAt(run.first), year) &&
      tokenEdit(view, run.first, run.last, year);
    return {
      rule: 'language/period-format',
      message,
      help,
      ...place,
      form: form.source,
      ...offer(instead),
      ...(edit && { edit }),
    };
  }
  for (const [form, read] of figureForms) {
    const match = form.exec(run.text);
    if (!match) continue;
    const { message, help: inTable, instead } = read(match);
    const cell = cellEdit(view, run.first, run.last);
    const figure = instead && expects(view.expectedAt(run.first), money) && /^£/.test(instead);
    // Outside a table nothing says that it is money: `640k` may be people.
    const mayCount = !cell && /^[^£]*(?:k|m|bn|million|thousand)/i.test(run.text) && instead !== undefined;
    const help = mayCount ? `Write ${instead} for money; a count stands in full, as in 1,200,000.` : inTable;
    const edit = (figure && patchEdit(view, run.first, run.last, money, instead)) || cell;
    return {
      rule: 'language/number-format',
      message,
      help,
      ...place,
      form: form.source,
      ...offer(instead),
      ...(edit && { edit }),
    };
  }
  return undefined;
};

const offer = (replacement: string | undefined): Pick<Diagnosis, 'replacement' | 'isObvious'> =>
  replacement === undefined ? {} : { replacement, isObvious: true };
