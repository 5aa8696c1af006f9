import type { Part, Shape } from '../scripts/straight-parser/shape.mts';

/** A source of chance that a seed decides: a whole number below the bound. */
export type Dice = (below: number) => number;

/** Texts that a terminal matches. */
const written: Readonly<Record<string, readonly string[]>> = {
  LONG_TEXT: ['"""\nlong\n"""'],
  STRING: ['"Contracts"', '"a \\"b\\" \\n {"', '“Other”', '""'],
  DATE: ['1 April 2017', '2017-04-01'],
  QUARTER: ['Q1 2017/18'],
  MONTH: ['Apr 2017', 'March 2018'],
  YEAR: ['2016/17', '2017/18'],
  QUANTITY: ['430 beds', '978 WTE'],
  ACCOUNTING: ['(3.0)', '( £4.2m )'],
  MONEY_SCALE: ['£m', '£000'],
  MONEY: ['£12.5m', '-£4.2m', '£4.2 million'],
  PERCENT: ['3.1%'],
  NUMBER: ['84,200', '12.5', '-3', '0'],
  DASH: ['–', '−'],
  UNIT: ['spells', 'WTE'],
  NAME: ['WUH', 'NorthCCG', 'Devon.RDE'],
  RULE_ID: ['finance/bridge'],
};

/** What stands between two tokens: mostly a line break, which joins no two of them. */
const between = [' ', '\n', ' // note\n', ' /* a */ ', '\n', '\n', '\n'];

/** A text under way. */
type Draft = { readonly shape: Shape; readonly dice: Dice; readonly words: string[]; readonly most: number };

/** A text that the grammar allows, by chance; the longer or deeper it is, the less is added that may be left out. */
export function sentence(shape: Shape, dice: Dice, most: number): string {
  const draft: Draft = { shape, dice, words: [], most };
  const entry = shape.rules.get(shape.entry);
  if (entry) write(entry.body, 0, draft);
  return draft.words.join('');
}

function write(part: Part, depth: number, draft: Draft): void {
  const times = timesOf(part, depth, draft);
  for (let time = 0; time < times; time++) writeOnce(part, depth, draft);
}

function timesOf({ cardinality }: Part, depth: number, { words, most, dice }: Draft): number {
  const room = words.length > most || depth > 24 ? 1 : 4;
  if (cardinality === '1') return 1;
  if (cardinality === '?') return room === 1 ? 0 : dice(2);
  return cardinality === '+' ? 1 + dice(room) : dice(room);
}

function writeOnce(part: Part, depth: number, draft: Draft): void {
  const { dice } = draft;
  if (part.is === 'token') writeToken(part.kind, draft);
  else if (part.is === 'oneOf') writeToken(part.kinds[dice(part.kinds.length)] ?? 0, draft);
  else if (part.is === 'call') writeRule(part.rule, depth + 1, draft);
  else if (part.is === 'sequence') for (const inner of part.parts) write(inner, depth, draft);
  else if (part.is === 'choice') {
    // The alternatives that nest stand first in their rules, so the last ones end a deep text.
    const from = depth > 12 && part.options.length > 2 ? Math.floor(part.options.length / 2) : 0;
    const option = part.options[from + dice(part.options.length - from)];
    if (option) write(option, depth + 1, draft);
  }
}

function writeRule(name: string, depth: number, draft: Draft): void {
  const rule = draft.shape.rules.get(name);
  if (!rule) return;
  write(rule.body, depth, draft);
  if (rule.is !== 'infix') return;
  const operators = rule.levels.flatMap(({ kinds }) => kinds);
  const more = depth > 12 ? 0 : draft.dice(4);
  for (let time = 0; time < more; time++) {
    writeToken(operators[draft.dice(operators.length)] ?? 0, draft);
    write(rule.body, depth, draft);
  }
}

function writeToken(kind: number, { shape, dice, words }: Draft): void {
  const name = shape.kindNames[kind] ?? '';
  const texts = written[name] ?? [name];
  words.push(texts[dice(texts.length)] ?? '', between[dice(between.length)] ?? '');
}
