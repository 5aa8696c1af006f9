import { type Beginnings, type FirstTokens, firstTokens, kindOfBeginning } from './first-tokens.mts';
import { nestedRules } from './nested-rules.mts';
import type { CallPart, Part, Rule, SequencePart, Shape } from './shape.mts';

/** A `{ rows* }`: its rows are read one by one, and one that is wrong costs only itself. */
export type Block = { readonly rule: string; readonly row: string; readonly set: number };

/** What is collected while the parser is written: sets of beginnings, blocks. */
export type Emission = {
  readonly shape: Shape;
  readonly first: FirstTokens;
  /** Rules that can stand inside themselves. */
  readonly nested: ReadonlySet<string>;
  readonly sets: string[][];
  readonly blocks: Block[];
};

export const startEmission = (shape: Shape): Emission => ({
  shape,
  first: firstTokens(shape),
  nested: nestedRules(shape),
  sets: [],
  blocks: [],
});

/** The number of a set of beginnings: what may stand at a place. */
export function setOf({ sets }: Emission, beginnings: Beginnings): number {
  const sorted = [...beginnings].sort();
  const known = sets.findIndex((set) => set.join() === sorted.join());
  return known >= 0 ? known : sets.push(sorted) - 1;
}

/** The set of what begins a part. */
export const setOfPart = (emission: Emission, part: Part): number => setOf(emission, emission.first.beginnings(part));

/** Code that is true if the next token begins a part. */
export function condition(emission: Emission, part: Part): string {
  const kinds = kindsOf(emission, part);
  if (kinds.length > 3)
    return `(among[${setOfPart(emission, part)}] ?? tableOf(${setOfPart(emission, part)}))[kinds[i]] === 1`;
  return kinds.map((kind) => `kinds[i] === ${kind}`).join(' || ');
}

/** The kinds that begin a part, in order. */
export function kindsOf({ first }: Emission, part: Part): number[] {
  return [...new Set([...first.beginnings(part)].map(kindOfBeginning))].sort((a, b) => a - b);
}

export function ruleOf({ shape }: Emission, name: string): Rule {
  const rule = shape.rules.get(name);
  if (!rule) throw new Error(`no rule is called ${name}`);
  return rule;
}

/** Whether the parts from here on are `{`, rows, `}`. */
export function isBlock({ shape }: Emission, { parts }: SequencePart, at: number): boolean {
  const [open, rows, close] = [parts[at], parts[at + 1], parts[at + 2]];
  const isSign = (part: Part | undefined, sign: string) =>
    part?.is === 'token' && part.cardinality === '1' && shape.kindNames[part.kind] === sign;
  return isSign(open, '{') && isRows(rows) && isSign(close, '}');
}

export function isRows(part: Part | undefined): part is CallPart {
  const isRepeated = part?.cardinality === '*' || part?.cardinality === '+';
  return part?.is === 'call' && isRepeated && part.target?.operator === '+=';
}
