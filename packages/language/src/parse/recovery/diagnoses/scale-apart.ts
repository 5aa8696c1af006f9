import { kindOf } from '../../lexer/kinds.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const money = kindOf('MONEY');
const unknownWord = kindOf('UNKNOWN_WORD');

const scales = new Map(
  Object.entries({ m: 'm', mn: 'm', mill: 'm', k: 'k', bn: 'bn', b: 'bn', billions: 'bn', millions: 'm' }),
);

/** An amount with a blank before its scale: `£46 m`. */
export const scaleApart: Diagnose = (view) => {
  const { at, from } = view;
  const scale = scales.get(wordsAt(view, at).toLowerCase());
  if (kindAt(view, at) !== unknownWord || scale === undefined || at - 1 < from || kindAt(view, at - 1) !== money)
    return undefined;
  const instead = `${wordsAt(view, at - 1)}${scale}`;
  const edit = patchEdit(view, at - 1, at, money, instead);
  return {
    rule: 'language/number-format',
    message: `In “${wordsAt(view, at - 1, at)}” the scale stands apart from the figure.`,
    help: `Write ${instead}.`,
    first: at - 1,
    last: at,
    replacement: instead,
    isObvious: true,
    isCertain: true,
    ...(edit && { edit }),
  };
};
