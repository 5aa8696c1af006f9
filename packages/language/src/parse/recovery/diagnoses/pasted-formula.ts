import { kindOf } from '../../lexer/kinds.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, type MistakeView, wordsAt } from '../mistake-view.ts';

const bracket = [kindOf('('), kindOf('ACCOUNTING')];
const name = kindOf('NAME');
const equals = kindOf('=');
const functions = new Set(['SUM', 'MIN', 'MAX', 'AVERAGE']);
const cell = /\$?[A-Z]{1,2}\$?\d+\s*[:,)+*/-]/;

/** The formula of a spreadsheet: `=SUM(B2:B4)`, `=A1+$B$2`; or a function in capitals: `Sum(a; b)`. */
export const pastedFormula: Diagnose = (view) => {
  const at = nameOfCall(view);
  if (at === undefined) return undefined;
  const last = lineEnd(view, view.at) - 1;
  const written = wordsAt(view, at, last);
  const word = wordsAt(view, at);
  const known = functions.has(word.toUpperCase());
  // An organisation before a negative figure, as in `income from WUH (3.4)`, is no function.
  if (!known && !cell.test(written) && kindAt(view, at - 1) !== equals) return undefined;
  if (cell.test(written) || !known) {
    return {
      rule: 'language/spreadsheet',
      message: `“${written}” is a formula of a spreadsheet.`,
      help: 'Write the figures, or a formula of the language: = income - cost, = sum(PayGrowth; DrugGrowth).',
      first: at,
      last,
      dropsRow: true,
    };
  }
  return {
    rule: 'language/keyword-capital',
    message: `“${word}” begins with a capital letter, so it is read as a name.`,
    help: `Functions are lower case: ${word.toLowerCase()}(a; b).`,
    first: at,
    last: at,
    replacement: word.toLowerCase(),
    dropsRow: true,
  };
};

/** A name with a bracket behind it, at the mistake or right before it. */
function nameOfCall(view: MistakeView): number | undefined {
  const { at, from } = view;
  for (const index of [at - 1, at]) {
    if (index >= from && kindAt(view, index) === name && bracket.includes(kindAt(view, index + 1))) return index;
  }
  return undefined;
}
