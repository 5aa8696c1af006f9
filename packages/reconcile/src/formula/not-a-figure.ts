import type { Place } from './arithmetic.ts';
import { FAILED, type Outcome } from './scope.ts';

/** Tells of an operation on a word, such as an owner or a status. */
export function notAFigure({ label, span, problems }: Place): Outcome {
  problems.report('language/units', `“${label}” reckons with a word, which is no figure.`, span);
  return FAILED;
}
