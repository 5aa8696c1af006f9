import type { Statement, Verdict } from '@stplan/model';
import { VERDICT_WORDS } from '@stplan/report';
import { differenceText } from '@stplan/rules';
import type { Tone } from '../protocol/plan-views.ts';

/** From the gravest to the best. */
const ORDER = Object.keys(VERDICT_WORDS) as Verdict[];

/** How a verdict looks. */
export const toneOf = (verdict: Verdict): Tone => VERDICT_WORDS[verdict].tone;

/** A verdict with its amount: `unexplained by £1.5m`, `exact`. */
export function verdictText(statement: Statement): string {
  const { verdict, unexplained } = statement;
  const { word } = VERDICT_WORDS[verdict];
  return unexplained === undefined ? word : `${word} by ${differenceText(unexplained, statement)}`;
}

/** Statements from the gravest to the best, otherwise in their order. */
export function byGravity(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** The gravest of some statements, leaving out what another break explains; undefined when there is none. */
export function gravest(statements: readonly Statement[]): Statement | undefined {
  return statements
    .filter(({ dependsOn }) => dependsOn === undefined)
    .reduce<Statement | undefined>(
      (before, one) => (before && ORDER.indexOf(before.verdict) <= ORDER.indexOf(one.verdict) ? before : one),
      undefined,
    );
}
