import { type AstNode, GrammarAST } from 'langium';
import { StplanGrammar } from '../src/generated/grammar.ts';

/** Whole numbers from 0 to before `below`, the same series for the same seed. */
export type Dice = (below: number) => number;

/** A series of numbers from a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const samples: Readonly<Record<string, readonly string[]>> = {
  STRING: ['"x"', '"Pay and non-pay"', '"a \\" b // no comment"', '"/* no */ é 💷"', '“curly”', '""'],
  LONG_TEXT: ['"""one line"""', '"""two\n   lines // no comment\n"""', '"""\n\n  * a\n\t* b  \n"""'],
  DATE: ['1 April 2017', '2017-04-01', '30  Sep 2017'],
  QUARTER: ['Q1 2017/18', 'Q4  2018/19'],
  MONTH: ['Apr 2017', 'March 2018'],
  YEAR: ['2016/17', '2017/18', '2018/19'],
  QUANTITY: ['430 beds', '12  weeks', '1,600 spells', '978.5 WTE'],
  ACCOUNTING: ['(3.0)', '(1,234)', '( 4.25 )', '(£4.2m)', '(1.2%)'],
  MONEY_SCALE: ['£m', '£000'],
  MONEY: ['£12.5m', '-£4.2m', '£350k', '£1.07bn', '£4,213,000'],
  PERCENT: ['3.1%', '70 %', '-2%'],
  NUMBER: ['0', '84,200', '12.5', '-3', '398.25', '2017', '1_000'],
  DASH: ['–', '—'],
  UNIT: ['WTE', 'spells', 'weeks', 'head'],
  NAME: ['NGH', 'WestmarchCouncil', 'AandE95', 'Devon.RDE', 'May', 'Q1', 'X'],
  RULE_ID: ['finance/bridge'],
};

type Rules = ReadonlyMap<string, AstNode>;

function derive(node: AstNode, rules: Rules, dice: Dice, depth: number): string[] {
  const choose = <Value>(values: readonly Value[]): Value => values[dice(values.length)]!;
  const { cardinality } = node as { cardinality?: '?' | '*' | '+' };
  if (cardinality === '?' && dice(2) > 0) return [];
  const most = depth > 9 ? 1 : 5;
  const times = cardinality === '*' ? dice(most) : cardinality === '+' ? 1 + dice(most) : 1;
  const once = (): string[] => {
    if (GrammarAST.isKeyword(node)) return [node.value];
    if (GrammarAST.isAssignment(node)) return derive(node.terminal, rules, dice, depth);
    if (GrammarAST.isCrossReference(node)) return [choose(samples.NAME!)];
    if (GrammarAST.isGroup(node)) return node.elements.flatMap((part) => derive(part, rules, dice, depth));
    if (GrammarAST.isAlternatives(node)) return derive(choose(node.elements), rules, dice, depth);
    if (GrammarAST.isAction(node)) return [];
    if (!GrammarAST.isRuleCall(node)) throw new Error(`the grammar has a ${node.$type}`);
    const name = node.rule.$refText;
    const rule = rules.get(name);
    if (GrammarAST.isTerminalRule(rule)) return [choose(samples[name] ?? [name])];
    if (GrammarAST.isInfixRule(rule)) {
      const operators = rule.operators.precedences.flatMap((level) => level.operators.map(({ value }) => value));
      const operand = (): string[] => derive(rule.call, rules, dice, depth + 3);
      const more = depth < 8 ? dice(3) : 0;
      return [...operand(), ...Array.from({ length: more }, () => [choose(operators), ...operand()]).flat()];
    }
    if (name === 'Operand' && depth > 8) return ['NGH'];
    if (!GrammarAST.isParserRule(rule)) throw new Error(`the grammar has no rule ${name}`);
    return derive(rule.definition, rules, dice, depth + 1);
  };
  return Array.from({ length: times }, once).flat();
}

let known: Rules | undefined;

/** The words of an element that the grammar allows, whatever it means. */
export function randomElement(dice: Dice): string[] {
  known ??= new Map(StplanGrammar().rules.map((rule) => [rule.name, rule]));
  const element = known.get('Element');
  if (!GrammarAST.isParserRule(element)) throw new Error('the grammar has no elements');
  return derive(element.definition, known, dice, 0);
}

/** The words of a file with some elements. */
export function randomWords(dice: Dice, elements: number): string[] {
  const header = dice(4) > 0 ? ['part', 'of', 'Westmarch'] : [];
  return [...header, ...Array.from({ length: elements }, () => randomElement(dice)).flat()];
}

const plainGaps = [' ', ' ', ' ', ' ', ' ', ' ', '  ', '\t', '\n', '\n  ', '\n\n', '\n\n\n\t'];
const commentGaps = [
  ' // note\n',
  '\n// own line\n',
  '\n\n    // own line  \n\n',
  ' /* block */ ',
  '\n/* led */ ',
  '/**/',
  ' /* two\n   lines */ ',
  '\n  /* two\n lines */\n',
  '\n/// documented\n',
  ' /// at the end\n',
  ' // one\n      // two\n',
];

/** The words as an author might set them, with line breaks and comments anywhere; `comments` in a thousand gaps. */
export function randomText(words: readonly string[], dice: Dice, comments: number): string {
  return words
    .map((word) => {
      const gap = dice(1000) < comments ? commentGaps : plainGaps;
      return word + gap[dice(gap.length)]!;
    })
    .join('');
}
