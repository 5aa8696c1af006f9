import type { Statement, Term, Verdict } from '@stplan/model';

/** Where a figure comes from and what becomes of it. */
export type Explanation =
  | {
      readonly found: true;
      /** The path with its period, as it is written. */
      readonly path: string;
      /** The figure; a derived one unfolds to the places that it comes from. */
      readonly term: Term;
      /** The statements that it enters. */
      readonly statements: readonly Statement[];
      /** The gravest verdict among them; undefined when nothing checks the figure. */
      readonly verdict: Verdict | undefined;
    }
  | {
      readonly found: false;
      readonly path: string;
      /** Why there is no such figure, in one sentence. */
      readonly reason: string;
      /** Paths that do lead to a figure. */
      readonly candidates: readonly string[];
    };

const GRAVEST: readonly Verdict[] = [
  'unexplained',
  'not-met',
  'exceeds',
  'incomplete',
  'incomparable',
  'within-rounding',
  'exact',
  'met',
];

export function gravestOf(statements: readonly Statement[]): Verdict | undefined {
  return GRAVEST.find((verdict) => statements.some((statement) => statement.verdict === verdict));
}
