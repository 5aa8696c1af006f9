import {
  abs,
  compare,
  minusIntervals,
  POUNDS,
  type Statement,
  tolerance,
  type Unit,
  type Verdict,
  ZERO,
} from '@stplan/model';
import { totalOf } from '../term/amount.ts';
import { printingOf } from '../term/printing.ts';
import type { Draft } from './draft.ts';
import { isImprobable } from './improbable.ts';
import { statementId } from './statement-id.ts';
import { openSides, verdictOf } from './verdict.ts';

const NO_SCOPE: readonly string[] = [];

/** Verdicts that say by how much. */
const WITH_AMOUNT: ReadonlySet<Verdict> = new Set(['unexplained', 'not-met', 'exceeds']);

/** Works a draft out: sums, tolerance from the printed digits, verdict. */
export function statementOf(draft: Draft): Statement {
  const { lhs, rhs, test = 'equal' } = draft;
  const unit = draft.unit ?? (rhs[0] ?? lhs[0])?.unit ?? POUNDS;
  const left = totalOf(lhs);
  const right = totalOf(rhs);
  if (draft.verdict !== undefined || left === undefined || right === undefined) {
    const missing = [...rhs, ...lhs].find(({ value }) => value === undefined);
    const reason = draft.reason ?? (missing && `${missing.label} is not stated`);
    const verdict = draft.verdict ?? 'incomplete';
    return finished(draft, unit, { verdict, difference: undefined, tolerance: ZERO, reason, improbable: false });
  }
  const spread = minusIntervals(left, right);
  const difference = spread.value;
  const allowed = draft.rounding === false ? ZERO : tolerance(spread);
  // “At least” may excuse a difference that rounding does not.
  const small = compare(abs(difference), allowed) <= 0;
  const verdict = draft.settled ?? verdictOf(test, difference, allowed, openSides(lhs, rhs));
  return finished(draft, unit, {
    verdict,
    difference,
    tolerance: allowed,
    reason: draft.reason ?? (WITH_AMOUNT.has(verdict) ? draft.complaint : undefined),
    improbable:
      test === 'equal' && verdict === 'within-rounding' && small && isImprobable(difference, [...lhs, ...rhs]),
  });
}

type Result = Pick<Statement, 'verdict' | 'difference' | 'tolerance' | 'reason' | 'improbable'>;

function finished(
  draft: Draft,
  unit: Unit,
  { verdict, difference, tolerance: allowed, reason, improbable }: Result,
): Statement {
  const { identity, subject, title, period, lhs, rhs, organisations, span } = draft;
  const { scale, digits } = printingOf([...rhs, ...lhs], unit);
  return {
    id: statementId(draft),
    identity,
    subject,
    title,
    period,
    unit,
    scale,
    digits,
    scope: draft.scope ?? NO_SCOPE,
    ...(draft.inFigures !== undefined && { inFigures: draft.inFigures }),
    organisations,
    lhs,
    rhs,
    difference,
    tolerance: allowed,
    verdict,
    unexplained: difference !== undefined && WITH_AMOUNT.has(verdict) ? abs(difference) : undefined,
    reason,
    improbable,
    dependsOn: undefined,
    span,
  };
}
