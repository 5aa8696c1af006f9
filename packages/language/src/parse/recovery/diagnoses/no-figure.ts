import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { cellEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { touchingRun } from '../touching-run.ts';

const notStated = kindOf('_');

/** What stands in cells of spreadsheets without a figure. */
const words = /^(?:n\/?a|nil|none|tbc|tbd|tba|unknown|x|\?+|\.{2,}|…)\.?$/i;
const error = /^#[A-Z0-9/]+[!?]?$/;

/** A cell without a figure, or with the error of a spreadsheet: `n/a`, `TBC`, `#REF!`. */
export const noFigure: Diagnose = (view) => {
  const { first, last, text } = touchingRun(view);
  const isError = error.test(text);
  if (!(isError || words.test(text)) || !expects(view.expectedAt(first), notStated)) return undefined;
  const edit = cellEdit(view, first, last);
  return {
    rule: isError ? 'language/spreadsheet' : 'language/number-format',
    message: isError ? `“${text}” is an error of a spreadsheet.` : `“${text}” is not a figure.`,
    help: 'Write _ where the plan does not state a figure, and - for nil.',
    first,
    last,
    replacement: '_',
    isCertain: true,
    form: isError ? 'error' : 'no figure',
    ...(edit && { edit }),
  };
};
