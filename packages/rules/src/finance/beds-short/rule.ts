import { type Exact, formatCount, isZero, over, type Statement, times } from '@stplan/model';
import { statementRule } from '../../rule/index.ts';
import { magnitude, toleranceText } from '../../wording/amount.ts';
import { signedSum } from '../../wording/signed-sum.ts';
import { subjectTitle } from '../../wording/subject-title.ts';

/** Beds whose occupancy and activity are stated; more beds than are needed are no finding. */
export const rule = statementRule({
  id: 'finance/beds-short',
  number: 'STP0151',
  severity: 'warning',
  title: 'The beds planned are too few for the demand that is left',
  identity: 'bed demand',
  verdict: 'not-met',
  together: true,
  message(statement, { plan }) {
    const { lhs, rhs, unexplained } = statement;
    const [given, needed] = [signedSum(lhs), signedSum(rhs)];
    if (given === undefined || needed === undefined || unexplained === undefined) return '';
    const beds = bedsMissing(statement, unexplained);
    const short = beds === undefined ? '' : `: ${beds} too few at the stated occupancy`;
    return `${subjectTitle(statement, plan)}: the beds give ${magnitude(given, statement)}, but the planned activity needs ${magnitude(needed, statement)}${short}${toleranceText(statement)}.`;
  },
  help: 'Keep beds until demand has fallen, or name the schemes that shorten stays or take admissions away.',
});

/** The missing bed-days in beds, rounded up. */
function bedsMissing({ lhs: [offered], unit }: Statement, missing: Exact): string | undefined {
  if (offered?.origin.form !== 'derived') return undefined;
  const [beds, days, share] = offered.origin.terms;
  const perBed = days?.value && share?.value && times(days.value, share.value);
  if (beds === undefined || perBed === undefined || isZero(perBed) || unit === undefined) return undefined;
  const exact = over(missing, perBed);
  return exact && formatCount({ n: (exact.n + exact.d - 1n) / exact.d, d: 1n }, beds.unit);
}
