import { terminals } from '../../generated/vocabulary.ts';
import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, type MistakeView, type TokenEdit, wordsAt } from '../mistake-view.ts';
import { isOnlySlip, nearestWords } from '../nearest-word.ts';

const unit = kindOf('UNIT');
const unknownWord = kindOf('UNKNOWN_WORD');
const name = kindOf('NAME');
const number = kindOf('NUMBER');
const quantity = kindOf('QUANTITY');

/** The words of the grammar's terminal, in the plural where they have one: `spells?` is `spells`. */
const units = (terminals.find(({ kind }) => kind === unit)?.regex.source.match(/[\w-]+/g) ?? []).filter(
  (word) => word.length > 1,
);

/** What people write for units, where no letter tells them. */
const meant = new Map(
  Object.entries({
    FTE: 'WTE',
    FTEs: 'WTE',
    fte: 'WTE',
    wte: 'WTE',
    staff: 'WTE',
    mths: 'months',
    mth: 'months',
    mos: 'months',
    wks: 'weeks',
    wk: 'weeks',
    yrs: 'years',
    yr: 'years',
    hrs: 'hours',
    mins: 'minutes',
  }),
);

/** A unit that is nearly one of the language, or goes by another word: `in spels`, `in FTE`, `3 mths`. */
export const misspeltUnit: Diagnose = (view) => {
  const { at, from, expected } = view;
  const isWord = kindAt(view, at) === unknownWord || kindAt(view, at) === name;
  const isBehindNumber = at - 1 > from && kindAt(view, at - 1) === number && expects(view.expectedAt(at - 1), quantity);
  if (!isWord || !(expects(expected, unit) || isBehindNumber)) return undefined;
  const written = wordsAt(view, at);
  const nearest = meant.get(written) ?? (kindAt(view, at) === name ? undefined : nearestWords(written, units)[0]);
  if (nearest === undefined) return undefined;
  const edit = isBehindNumber ? quantityEdit(view, nearest) : patchEdit(view, at, at, unit, nearest);
  return {
    rule: 'language/unknown-word',
    message: `“${written}” is not a unit of the language.`,
    help: `Did you mean “${nearest}”?`,
    first: at,
    last: at,
    replacement: nearest,
    isObvious: meant.has(written) || isOnlySlip(written, nearest, units),
    isCertain: true,
    ...(edit && { edit }),
  };
};

/** A number and the unit behind it read as one, where that takes no more room than what stands there. */
function quantityEdit(view: MistakeView, word: string): TokenEdit | undefined {
  return patchEdit(view, view.at - 1, view.at, quantity, `${wordsAt(view, view.at - 1)} ${word}`);
}
