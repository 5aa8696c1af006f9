import { expectations } from '../generated/parser-tables.ts';
import { kindOf, nameOf } from '../lexer/kinds.ts';
import { typeWords } from './type-words.ts';

/** What may stand at a place: kinds of token; a reference with the type that it names: `12`, `417@Organisation`. */
export type Expected = ReadonlySet<string>;

export const expectedOf = (sets: readonly number[]): Expected =>
  new Set(sets.flatMap((set) => expectations[set] ?? []));

/** The kinds of what is expected, whatever they name. */
export const kindsOf = (expected: Expected): number[] => [
  ...new Set([...expected].map((item) => Number.parseInt(item, 10))),
];

/** Whether a kind of token is among what is expected. */
export const expects = (expected: Expected, kind: number): boolean =>
  kind !== nameKind ? expected.has(`${kind}`) : [...expected].some((item) => Number.parseInt(item, 10) === kind);

const nameKind = kindOf('NAME');
const list = (...names: string[]) => names.map((name) => `${kindOf(name)}`);

/** Kinds that authors know by one word: all of the first ones must be expected, then none of the rest is named. */
const groups: readonly (readonly [words: string, needed: readonly string[], covered: readonly string[]])[] = [
  [
    'a figure',
    list('NUMBER', 'MONEY', 'PERCENT'),
    list('QUANTITY', 'ACCOUNTING', 'DASH', '-', '_', 'about', 'at', 'up', 'deficit', 'surplus'),
  ],
  ['a figure', list('NUMBER', 'MONEY', 'QUANTITY'), list('PERCENT', 'about')],
  ['a period (2017/18, Apr 2017)', list('YEAR', 'QUARTER', 'MONTH', 'DATE'), []],
  [
    'a unit (£m, spells, %)',
    list('UNIT', 'MONEY_SCALE'),
    list(
      'beds',
      'places',
      'months',
      'years',
      'footprints',
      'footprint',
      'place',
      'homes',
      'head',
      'bed',
      'point',
      'case',
      'year',
      '%',
      '£',
    ),
  ],
  ['an operator (+ - * /)', list('+', '-', '*', '/'), list('of', '=', '<', '<=', '>', '>=', '<>', 'and', 'or')],
];

/** What shows that any operand of a formula may stand. */
const operands = [...list('(', 'NUMBER'), `${nameKind}@NamedElement`];

const mostListed = 6;

/** What single kinds are called; keywords are called by themselves. */
const single: Readonly<Record<string, string>> = {
  STRING: 'a text in quotation marks',
  LONG_TEXT: 'a text in quotation marks',
  DATE: 'a date (1 April 2017)',
  QUARTER: 'a quarter (Q1 2017/18)',
  MONTH: 'a month (Apr 2017)',
  YEAR: 'a financial year (2017/18)',
  QUANTITY: 'a quantity (430 beds)',
  ACCOUNTING: 'a figure in brackets',
  MONEY_SCALE: 'a unit (£m)',
  MONEY: 'an amount (£4.2m)',
  PERCENT: 'a percentage (3.1%)',
  NUMBER: 'a number',
  DASH: 'a dash',
  UNIT: 'a unit (spells)',
  NAME: 'a name',
  RULE_ID: 'the id of a rule (finance/bridge)',
  '[': 'a source in square brackets',
  'end of file': 'the end of the file',
};

/** A keyword with the words that must follow it. */
export type Phrase = (keyword: number) => string;

/** What may stand at a place in the author's words: most telling first, each once. */
export function expectedWords(expected: Expected, phrase: Phrase = nameOf): string[] {
  if (operands.every((item) => expected.has(item))) return ['a figure, a name or another operand'];
  const left = new Set(expected);
  const words: string[] = [];
  for (const [word, needed, covered] of groups) {
    if (!needed.every((item) => left.has(item))) continue;
    words.push(word);
    for (const item of [...needed, ...covered]) left.delete(item);
  }
  const keywords: number[] = [];
  for (const item of left) {
    const [kind, type] = item.split('@');
    const name = nameOf(Number(kind));
    if (type !== undefined) words.push(`the name of ${typeWords(type)}`);
    else if (single[name] !== undefined) words.push(single[name]);
    else keywords.push(Number(kind));
  }
  // Only those that are shown are looked into.
  const listed = [...new Set(words)];
  const sorted = keywords.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const shown = sorted.map((kind, index) => `“${listed.length + index < mostListed ? phrase(kind) : nameOf(kind)}”`);
  return [...new Set([...listed, ...shown])];
}

/** `a date, “note” or a source in square brackets`; a long list is cut. */
export function expectedList(expected: Expected, phrase: Phrase = nameOf): string {
  const words = expectedWords(expected, phrase);
  const shown = words.length > mostListed ? words.slice(0, mostListed - 1) : words;
  const all = words.length > mostListed ? [...shown, `one of ${words.length - shown.length} other words`] : shown;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all.at(-1)}` : (all[0] ?? '');
}
