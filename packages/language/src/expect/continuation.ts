import { grammarRules } from '../parse/generated/grammar-graph.ts';
import type { GrammarPart } from './grammar-part.ts';

/** What is still to come, innermost first, as a list that many places share. */
export type Continuation =
  | { readonly part: GrammarPart; readonly within: RulePath; readonly next: Continuation }
  | undefined;

/** The rules around a part, innermost first. */
export type RulePath =
  | { readonly rule: string; readonly property: string | undefined; readonly outer: RulePath }
  | undefined;

/** A token that may stand next, and what may follow it. */
export type NextToken = {
  readonly type: string;
  readonly refersTo: string | undefined;
  readonly property: string | undefined;
  readonly within: RulePath;
  readonly then: Continuation;
};

/** More than these are no tokens of one place; a grammar that asked for more would be read wrong. */
const DEEPEST = 200;

/** Every token that may stand next. */
export function nextTokens(places: readonly Continuation[]): readonly NextToken[] {
  const found: NextToken[] = [];
  for (const place of places) collect(place, found, 0);
  return found;
}

/** Where reading goes on after a token of some type; empty when there is no place for it. */
export function afterToken(places: readonly Continuation[], type: string): readonly Continuation[] {
  return nextTokens(places)
    .filter((next) => next.type === type)
    .map(({ then }) => then);
}

/** The beginning of a rule. */
export function startOf(rule: string): Continuation {
  return { part: { is: 'call', rule, often: '1' }, within: undefined, next: undefined };
}

function collect(place: Continuation, into: NextToken[], depth: number): void {
  if (place === undefined || depth > DEEPEST) return;
  const { part, within, next } = place;
  if (part.often === '?' || part.often === '*') collect(next, into, depth + 1);
  const repeats = part.often === '*' || part.often === '+';
  const then: Continuation = repeats ? { part: { ...part, often: '*' }, within, next } : next;
  enter(part, within, then, into, depth + 1);
}

function enter(part: GrammarPart, within: RulePath, then: Continuation, into: NextToken[], depth: number): void {
  if (part.is === 'token') {
    const { types, refersTo, property } = part;
    for (const type of types) into.push({ type, refersTo, property, within, then });
  } else if (part.is === 'call') {
    const rule = grammarRules[part.rule];
    if (rule === undefined) return;
    const inside: RulePath = { rule: part.rule, property: part.property, outer: within };
    collect({ part: rule.body, within: inside, next: then }, into, depth);
  } else if (part.is === 'choice') {
    for (const option of part.parts) collect({ part: option, within, next: then }, into, depth);
  } else {
    collect(
      part.parts.reduceRight<Continuation>((next, inner) => ({ part: inner, within, next }), then),
      into,
      depth,
    );
  }
}
