import {
  addUnit,
  isProblem,
  isRatio,
  isZero,
  overUnit,
  type SourceSpan,
  type Term,
  timesUnit,
  type Unit,
} from '@stplan/model';
import { isKnown, isNil } from '../term/amount.ts';
import { derivedTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import type { Problems } from './problems.ts';
import { FAILED, type Outcome } from './scope.ts';

/** An operation of a formula at its place. */
export type Place = { readonly label: string; readonly span: SourceSpan; readonly problems: Problems };

/** What an operand brings to a sum: a sum in brackets its own addends, so that a derivation shows all beside each other. */
export function signed(term: Term, operator: '+' | '-', whole: SourceSpan): readonly Term[] {
  return operator === '+' ? addends(term, whole) : [opposite(term)];
}

/** The addends of a sum that the same formula made. */
export function addends(term: Term, whole: SourceSpan): readonly Term[] {
  const { origin } = term;
  const own = origin.form === 'derived' && origin.operation === 'sum' && term.sign === 1 && origin.span !== undefined;
  return own && inside(origin.span, whole) ? origin.terms : [term];
}

function inside(inner: SourceSpan, outer: SourceSpan): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}

/** The unit of both sides, of which an exact nought takes the other's; undefined after reporting that they do not fit. */
export function sharedUnit(left: Term, right: Term, operator: string, { span, problems }: Place): Unit | undefined {
  if (isRatio(left.unit) && isNil(left)) return right.unit;
  if (isRatio(right.unit) && isNil(right)) return left.unit;
  const result = addUnit(left.unit, right.unit, operator);
  if (!isProblem(result)) return result.unit;
  problems.report('language/units', `The units do not fit: ${result.error}.`, span);
  return undefined;
}

export function multiplied(left: Term, right: Term, place: Place): Outcome {
  const result = timesUnit(left.unit, right.unit);
  if (isProblem(result)) return refused(result.error, place);
  return { term: derivedTerm('product', place.label, [left, right], { unit: result.unit, span: place.span }) };
}

export function divided(left: Term, right: Term, place: Place): Outcome {
  const result = overUnit(left.unit, right.unit);
  if (isProblem(result)) return refused(result.error, place);
  if (isKnown(right) && isZero(right.value)) {
    place.problems.report(
      'language/division-by-zero',
      `${right.label} is zero, so ${place.label} has no value.`,
      place.span,
    );
    return FAILED;
  }
  return { term: derivedTerm('quotient', place.label, [left, right], { unit: result.unit, span: place.span }) };
}

function refused(error: string, { span, problems }: Place): Outcome {
  problems.report('language/units', `The units do not fit: ${error}.`, span);
  return FAILED;
}
