import { endOfLine } from '../../lexer/blanks.ts';
import { kindOf, nameOf } from '../../lexer/kinds.ts';
import { meantYear } from '../../meant-year.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, type MistakeView, wordsAt } from '../mistake-view.ts';
import { nearestWords } from '../nearest-word.ts';

const years = kindOf('years');
const words = new Map([
  [kindOf('YEAR'), years],
  [kindOf('QUARTER'), kindOf('quarters')],
  [kindOf('MONTH'), kindOf('months')],
  [kindOf('DATE'), kindOf('dates')],
]);
const headers = [...words.values()].map(nameOf);
const separate = new Set(['NAME', 'UNKNOWN_WORD', 'STRING', 'MONEY_SCALE', 'period'].map(kindOf));

/** The periods above a table without their word, as a spreadsheet has them: `2017/18 2018/19`, `£m 2017/18 2018/19`. */
export const headerWithoutWord: Diagnose = (view) => {
  const { at, beginsRow, expected, tokens } = view;
  if (!beginsRow || tokens.lineFirst[at] !== 1) return undefined;
  const corner = wordOf(view, at) === undefined && separate.has(kindAt(view, at)) ? 1 : 0;
  const word = tokens.lineFirst[at + corner] === 1 && corner === 1 ? undefined : wordOf(view, at + corner);
  if (word === undefined || !expects(expected, word)) return undefined;
  // A word that is only spelt otherwise has a message of its own.
  if (corner === 1 && nearestWords(wordsAt(view, at), headers).length > 0) return undefined;
  const start = tokens.starts[at] ?? 0;
  const end = tokens.ends[at] ?? 0;
  const edit = {
    at,
    removed: corner,
    added: [{ kind: word, start, end: corner === 1 ? end : start, lineFirst: true }],
  };
  return {
    rule: 'language/syntax',
    message: `“${nameOf(word)}” is missing before the periods of this table.`,
    help:
      corner === 1
        ? `Begin the row with it, in the place of “${wordsAt(view, at)}”.`
        : `Begin the row with it: ${nameOf(word)} ${wordsAt(view, at)}`,
    first: at,
    last: at,
    replacement: corner === 1 ? nameOf(word) : `${nameOf(word)} ${wordsAt(view, at)}`,
    isObvious: corner === 0,
    isCertain: true,
    edit,
  };
};

/** The word that a row of periods begins with whose first is a token; undefined where it is no period. */
function wordOf(view: MistakeView, index: number): number | undefined {
  const { text, tokens } = view;
  const known = words.get(kindAt(view, index));
  if (known !== undefined || index >= tokens.count) return known;
  const start = tokens.starts[index] ?? 0;
  const cells = text.slice(start, endOfLine(text, start)).trim().split(/\s+/);
  const isYears = cells.every((cell) => /[/–-]|FY/i.test(cell) && meantYear(cell) !== undefined);
  return isYears ? years : undefined;
}
