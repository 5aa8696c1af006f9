import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { touchingRun } from '../touching-run.ts';

const [name, number] = [kindOf('NAME'), kindOf('NUMBER')];

/** A name that begins with digits: `milestone 7DayServices`. */
export const digitName: Diagnose = (view) => {
  const { first, last, text } = touchingRun(view);
  const [, digits, letters = ''] = /^(\d+)_?([A-Za-z]\w*)$/.exec(text) ?? [];
  const expected = view.expectedAt(first);
  if (digits === undefined || !expects(expected, name) || expects(expected, number)) return undefined;
  const instead = `${letters.charAt(0).toUpperCase()}${letters.slice(1)}${digits}`;
  const edit = patchEdit(view, first, last, name, instead);
  return {
    rule: 'language/name-format',
    message: `“${text}” begins with a digit, so it is no name.`,
    help: `Names begin with a capital letter: ${instead}.`,
    first,
    last,
    replacement: instead,
    isCertain: true,
    formInFile: `name ${text}`,
    ...(edit && { edit }),
  };
};
