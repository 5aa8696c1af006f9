import { terminals } from '../../generated/vocabulary.ts';
import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';
import { isOnlySlip, nearestWords } from '../nearest-word.ts';

const unit = kindOf('UNIT');
const unknownWord = kindOf('UNKNOWN_WORD');

/** The words of the grammar's terminal, in the plural where they have one: `spells?` is `spells`. */
const units = (terminals.find(({ kind }) => kind === unit)?.regex.source.match(/[\w-]+/g) ?? []).filter(
  (word) => word.length > 1,
);

/** A unit that is nearly one of the language: `in spels`. */
export const misspeltUnit: Diagnose = (view) => {
  const { at, expected } = view;
  if (kindAt(view, at) !== unknownWord || !expects(expected, unit)) return undefined;
  const written = wordsAt(view, at);
  const [nearest] = nearestWords(written, units);
  if (nearest === undefined) return undefined;
  const edit = patchEdit(view, at, at, unit, nearest);
  return {
    rule: 'language/unknown-word',
    message: `“${written}” is not a unit of the language.`,
    help: `Did you mean “${nearest}”?`,
    first: at,
    last: at,
    replacement: nearest,
    isObvious: isOnlySlip(written, nearest, units),
    isCertain: true,
    ...(edit && { edit }),
  };
};
