import { compare, type Operator } from '@stplan/model';
import { isKnown } from '../term/amount.ts';
import { type Place, sharedUnit } from './arithmetic.ts';
import { FAILED, isValue, type Outcome } from './scope.ts';

const HOLDS: { readonly [O in Operator]?: (side: number) => boolean } = {
  '=': (side) => side === 0,
  '<>': (side) => side !== 0,
  '<': (side) => side < 0,
  '<=': (side) => side <= 0,
  '>': (side) => side > 0,
  '>=': (side) => side >= 0,
};

type Comparison = '=' | '<' | '<=' | '>' | '>=' | '<>';

/** Whether an operator compares. */
export function isComparison(operator: Operator): operator is Comparison {
  return operator in HOLDS;
}

/** A comparison as a condition: by printed values, without tolerance, words by being the same. */
export function compared(left: Outcome, right: Outcome, operator: Operator, place: Place): Outcome {
  if (!isValue(left)) return left;
  if (!isValue(right)) return right;
  const holds = HOLDS[operator];
  if (holds === undefined) return FAILED;
  if ('word' in left && 'word' in right && (operator === '=' || operator === '<>')) {
    return { truth: holds(left.word === right.word ? 0 : 1) };
  }
  if (!('term' in left) || !('term' in right)) {
    place.problems.report(
      'language/units',
      `The two sides of “${place.label}” cannot be compared: a figure and a word.`,
      place.span,
    );
    return FAILED;
  }
  if (sharedUnit(left.term, right.term, operator, place) === undefined) return FAILED;
  if (!isKnown(left.term) || !isKnown(right.term)) return { missing: place.label };
  return { truth: holds(compare(left.term.value, right.term.value)) };
}

export function joined(left: Outcome, right: Outcome, operator: 'and' | 'or', place: Place): Outcome {
  if (!isValue(left)) return left;
  if (!isValue(right)) return right;
  if ('truth' in left && 'truth' in right) {
    return { truth: operator === 'and' ? left.truth && right.truth : left.truth || right.truth };
  }
  place.problems.report(
    'language/units',
    `“${operator}” joins comparisons, and one side of “${place.label}” is none.`,
    place.span,
  );
  return FAILED;
}
