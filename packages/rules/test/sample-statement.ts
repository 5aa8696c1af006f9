import {
  type Exact,
  exact,
  isZero,
  minus,
  POUNDS,
  SCALES,
  type Scale,
  type SourceSpan,
  type Statement,
  sum,
  type Term,
  times,
  type Unit,
} from '@stplan/model';
import { signedSum } from '../src/wording/signed-sum.ts';
import { at } from './sample-plan.ts';

type Printed = { readonly scale?: Scale; readonly unit?: Unit; readonly span?: SourceSpan; readonly sign?: 1 | -1 };

/** A term as printed: `term('do nothing', '-577')` in £m. */
export function term(label: string, printed: string | undefined, how: Printed = {}): Term {
  const { scale = '£m', unit = POUNDS, span = at(0), sign = 1 } = how;
  const value = printed === undefined ? undefined : times(exact(printed), SCALES[scale].factor);
  return {
    label,
    value,
    lo: value,
    hi: value,
    printedDigits: printed?.split('.')[1]?.length ?? 0,
    scale,
    unit,
    sign,
    origin: { form: 'stated', span },
  };
}

/** A statement whose difference follows from its terms. Tolerance in the statement's scale. */
export function statement(
  parts: { readonly lhs: readonly Term[]; readonly rhs: readonly Term[]; readonly tolerance?: string },
  stated: Partial<Statement> = {},
): Statement {
  const scale = stated.scale ?? '£m';
  const difference = differenceOf(parts.lhs, parts.rhs);
  return {
    id: 'bridge/WUH/2018-19',
    identity: 'bridge',
    subject: 'WUH',
    title: 'Bridge of WUH',
    period: { kind: 'year', start: 2018 },
    unit: POUNDS,
    scale,
    digits: 1,
    scope: [],
    difference,
    tolerance: times(exact(parts.tolerance ?? '0'), SCALES[scale].factor),
    verdict: difference === undefined ? 'incomplete' : isZero(difference) ? 'exact' : 'unexplained',
    unexplained: difference && !isZero(difference) ? sizeOf(difference) : undefined,
    reason: undefined,
    improbable: false,
    dependsOn: undefined,
    span: at(40, 45),
    lhs: parts.lhs,
    rhs: parts.rhs,
    ...stated,
  };
}

function differenceOf(lhs: readonly Term[], rhs: readonly Term[]): Exact | undefined {
  const [computed, stated] = [signedSum(lhs), signedSum(rhs)];
  return computed && stated && minus(computed, stated);
}

function sizeOf(value: Exact): Exact {
  return value.n < 0n ? sum([{ n: -value.n, d: value.d }]) : value;
}
