import {
  abs,
  type Interval,
  minusIntervals,
  POUNDS,
  plusIntervals,
  point,
  type Statement,
  type Term,
  tolerance,
  type Verdict,
  ZERO,
} from '@stplan/model';
import { contribution } from '../term/amount.ts';
import { printingOf } from '../term/printing.ts';
import type { Draft } from './draft.ts';
import { isImprobable } from './improbable.ts';
import { statementId } from './statement-id.ts';
import { openSides, verdictOf } from './verdict.ts';

/** Verdicts that say by how much. */
const WITH_AMOUNT: ReadonlySet<Verdict> = new Set(['unexplained', 'not-met', 'exceeds']);

/** Works a draft out: sums, tolerance from the printed digits, verdict. */
export function statementOf(draft: Draft): Statement {
  const { lhs, rhs, test = 'equal' } = draft;
  const all = [...rhs, ...lhs];
  const unit = draft.unit ?? all[0]?.unit ?? POUNDS;
  const { scale, digits } = printingOf(all, unit);
  const missing = all.find(({ value }) => value === undefined);
  const left = total(lhs);
  const right = total(rhs);
  const base = {
    id: statementId(draft),
    identity: draft.identity,
    subject: draft.subject,
    title: draft.title,
    period: draft.period,
    unit,
    scale,
    digits,
    scope: draft.scope ?? [],
    organisations: draft.organisations,
    lhs,
    rhs,
    dependsOn: undefined,
    span: draft.span,
  };
  if (draft.verdict !== undefined || left === undefined || right === undefined) {
    const reason = draft.reason ?? (missing && `${missing.label} is not stated`);
    const verdict = draft.verdict ?? 'incomplete';
    return {
      ...base,
      difference: undefined,
      tolerance: ZERO,
      verdict,
      unexplained: undefined,
      reason,
      improbable: false,
    };
  }
  const spread = minusIntervals(left, right);
  const difference = spread.value;
  const allowed = draft.rounding === false ? ZERO : tolerance(spread);
  const verdict = draft.settled ?? verdictOf(test, difference, allowed, openSides(lhs, rhs));
  return {
    ...base,
    difference,
    tolerance: allowed,
    verdict,
    unexplained: WITH_AMOUNT.has(verdict) ? abs(difference) : undefined,
    reason: draft.reason ?? (WITH_AMOUNT.has(verdict) ? draft.complaint : undefined),
    improbable: test === 'equal' && verdict === 'within-rounding' && isImprobable(difference, [...lhs, ...rhs]),
  };
}

function total(terms: readonly Term[]): Interval | undefined {
  let sum: Interval | undefined;
  for (const term of terms) {
    const interval = contribution(term);
    if (interval === undefined) return undefined;
    sum = sum === undefined ? interval : plusIntervals(sum, interval);
  }
  return sum ?? point(ZERO);
}
