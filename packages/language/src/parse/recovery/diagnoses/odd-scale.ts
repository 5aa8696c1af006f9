import { endOfLine } from '../../lexer/blanks.ts';
import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt } from '../mistake-view.ts';
import { tokensWithin } from '../tokens-within.ts';

const inWord = kindOf('in');
const unitWord = kindOf('unit');
const pound = kindOf('£');
const scale = kindOf('MONEY_SCALE');

/** What spreadsheets have above figures for the scales of money. */
const forms: readonly (readonly [form: RegExp, instead: string])[] = [
  [/^(?:£\s?(?:mn|mio|mil|mill|mm|millions?|m(?:'|’)?s|M)|m£|£\s+m|millions?)(?!\w)/i, '£m'],
  [/^(?:£\s?['’]000(?:['’]?s)?|£000['’]s|['’]000s?|£\s+000s?)(?!\w)/i, '£000'],
  [/^(?:£\s?(?:ks|thousands?|K)|k£|£\s+k|thousands?)(?!\w)/i, '£k'],
  [/^(?:£\s?(?:b|bns|billions?|BN)|bn£|£\s+bn|billions?)(?!\w)/i, '£bn'],
];

/** The scale of a table as a spreadsheet writes it: `in £'000`, `in m£`, `in £M`, `in millions`. */
export const oddScale: Diagnose = (view) => {
  const { at, text, tokens } = view;
  const first = kindAt(view, at - 1) === pound ? at - 1 : at;
  const before = kindAt(view, first - 1);
  if (first <= view.from || (before !== inWord && before !== unitWord) || !expects(view.expectedAt(first), scale))
    return undefined;
  const start = tokens.starts[first] ?? 0;
  const line = text.slice(start, endOfLine(text, start));
  for (const [form, instead] of forms) {
    const [written] = form.exec(line) ?? [];
    if (written === undefined) continue;
    const { last } = tokensWithin(view, first, written);
    const edit = patchEdit(view, first, last, scale, instead);
    return {
      rule: 'language/syntax',
      message: `“${written}” is not a unit as the language writes it.`,
      help: `Write ${instead}.`,
      first,
      last,
      replacement: instead,
      isObvious: true,
      isCertain: true,
      ...(edit && { edit }),
    };
  }
  return undefined;
};
