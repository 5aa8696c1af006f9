import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const money = kindOf('MONEY');
const number = kindOf('NUMBER');
const unknownWord = kindOf('UNKNOWN_WORD');
const notStated = kindOf('_');

const scales = new Map([
  ...Object.entries({ m: 'm', mn: 'm', mill: 'm', k: 'k', bn: 'bn', b: 'bn' }),
  ...Object.entries({ million: 'm', millions: 'm', thousand: 'k', thousands: 'k', billion: 'bn', billions: 'bn' }),
]);

/** An amount with a blank before its scale, also without its pounds: `£46 m`, `1.2 million`. */
export const scaleApart: Diagnose = (view) => {
  const { at, from } = view;
  const scale = scales.get(wordsAt(view, at).toLowerCase());
  const figure = kindAt(view, at - 1);
  if (kindAt(view, at) !== unknownWord || scale === undefined || at - 1 < from) return undefined;
  if (figure !== money && !(figure === number && expects(view.expectedAt(at - 1), money))) return undefined;
  const instead = `${figure === money ? '' : '£'}${wordsAt(view, at - 1)}${scale}`;
  const edit = patchEdit(view, at - 1, at, money, instead);
  const isCell = expects(view.expectedAt(at - 1), notStated);
  return {
    rule: 'language/number-format',
    message: `In “${wordsAt(view, at - 1, at).replace(/\s+/g, ' ')}” the scale stands apart from the figure.`,
    help: figure === money ? `Write ${instead}.` : `Write ${instead}${isCell ? inTable : orCount}`,
    first: at - 1,
    last: at,
    ...((figure === money || isCell) && { replacement: instead, isObvious: true }),
    isCertain: true,
    ...(edit && { edit }),
  };
};

const inTable = '; in a table in £m the figure alone.';
const orCount = ' for money; a count stands in full, as in 1,200,000.';
