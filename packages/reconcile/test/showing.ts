import {
  type Exact,
  exact,
  isMoney,
  over,
  type Statement,
  type Term,
  type TermGroup,
  toDecimalText,
} from '@stplan/model';
import { expect } from 'vitest';
import { explainFigure, type Reconciliation } from '../src/index.ts';

/** A value as the tables of the tests print it: money in £m, anything else as it is, without trailing zeros. */
export function shown(value: Exact | undefined, money = true): string {
  if (value === undefined) return '-';
  return toDecimalText(money ? (over(value, exact('1000000')) as Exact) : value);
}

/** What a term adds to its sum, in £m. */
export function added({ value, sign, unit }: Term): string {
  if (value === undefined) return '_';
  return shown(sign === 1 ? value : { n: -value.n, d: value.d }, isMoney(unit));
}

/** A statement in one line: verdict, difference, tolerance. */
export function line({ verdict, difference, tolerance, unit }: Statement): string {
  return `${verdict} ${shown(difference, isMoney(unit))} ±${shown(tolerance, isMoney(unit))}`;
}

export function statement({ statements }: Reconciliation, id: string): Statement {
  return statements.find((one) => one.id === id) ?? expect.fail(`no ${id} among\n${ids(statements)}`);
}

function ids(statements: readonly Statement[]): string {
  return statements.map(({ id }) => id).join('\n');
}

/** A figure by its path, in £m. */
export function figure(reconciliation: Reconciliation, path: string): string {
  const found = explainFigure(reconciliation, path);
  if (!found.found) return expect.fail(`${path}: ${found.reason}; ${found.candidates.join(', ')}`);
  return added(found.term);
}

/** What the terms of one group in a bridge add up to, of some element only if it is named. */
export function grouped(
  { lhs }: Statement,
  group: TermGroup,
  chosen: (element: string) => boolean = () => true,
): string {
  let total: Exact = { n: 0n, d: 1n };
  for (const term of lhs) {
    if (term.group !== group || !chosen(term.element ?? '') || term.value === undefined) continue;
    const { n, d } = term.value;
    total = { n: total.n * d + BigInt(term.sign) * n * total.d, d: total.d * d };
  }
  return shown(total);
}

const BROKEN = ['unexplained', 'not-met', 'exceeds', 'incomplete', 'incomparable'];

/** The statements that a reader is told about: those that came out wrong and follow from no other. */
export function told({ statements }: Reconciliation): string[] {
  return statements
    .filter(({ verdict, dependsOn }) => BROKEN.includes(verdict) && dependsOn === undefined)
    .map(({ id, verdict, unexplained, unit }) =>
      [id, verdict, ...(unexplained === undefined ? [] : [shown(unexplained, isMoney(unit))])].join(' '),
    );
}

/** The statements that follow from another one. */
export function following({ statements }: Reconciliation, cause: string): string[] {
  return statements.filter(({ dependsOn }) => dependsOn === cause).map(({ id }) => id);
}
