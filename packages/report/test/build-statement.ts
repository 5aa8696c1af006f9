import {
  abs,
  compare,
  type Exact,
  exact,
  fromPrinted,
  type IdentityName,
  isZero,
  minus,
  POUNDS,
  type SourceSpan,
  type Statement,
  sum,
  type Term,
  times,
  type Verdict,
  yearPeriod,
} from '@stplan/model';

const MILLION = exact('1000000');
const STEP = exact('100000');

/** A term of £m printed with one decimal. */
export function term(label: string, millions: string | undefined, more: Partial<Term> = {}): Term {
  const value = millions === undefined ? undefined : times(exact(millions), MILLION);
  const interval = value && fromPrinted(value, STEP);
  return {
    label,
    value,
    lo: interval?.lo,
    hi: interval?.hi,
    printedDigits: 1,
    scale: '£m',
    unit: POUNDS,
    sign: 1,
    origin: { form: 'stated', span: { file: 'plan.stplan', start: 0, end: 1 } },
    ...more,
  };
}

type Wanted = {
  readonly identity: IdentityName;
  readonly subject: string;
  readonly title: string;
  readonly year: number;
  readonly lhs: readonly Term[];
  readonly rhs: readonly Term[];
  readonly verdict?: Verdict;
  readonly span?: SourceSpan;
};

/** A statement of £m worked out from its terms, as the reconciliation would. */
export function statement({ identity, subject, title, year, lhs, rhs, verdict, span }: Wanted): Statement {
  const total = (terms: readonly Term[]) => sum(terms.map(({ value, sign }) => signed(value ?? exact('0'), sign)));
  const difference = minus(total(lhs), total(rhs));
  const tolerance = times(exact(lhs.length + rhs.length), exact('50000'));
  const found: Verdict = isZero(difference)
    ? 'exact'
    : compare(abs(difference), tolerance) <= 0
      ? 'within-rounding'
      : 'unexplained';
  return {
    id: `${identity}/${subject}/${year}`,
    identity,
    subject,
    title,
    period: yearPeriod(year),
    unit: POUNDS,
    scale: '£m',
    digits: 1,
    scope: [],
    lhs,
    rhs,
    difference,
    tolerance,
    verdict: verdict ?? found,
    unexplained: (verdict ?? found) === 'unexplained' ? abs(difference) : undefined,
    reason: undefined,
    improbable: false,
    dependsOn: undefined,
    span: span ?? { file: 'plan.stplan', start: 0, end: 1 },
  };
}

function signed(value: Exact, sign: 1 | -1): Exact {
  return sign === 1 ? value : minus(exact('0'), value);
}
