import { abs, compare, isMoney, type Period, type Statement } from '@stplan/model';
import type { Amount } from '../reading/amount.ts';
import { byText } from '../reading/by-text.ts';
import { statementAmount } from '../reading/term-amount.ts';

/** A difference that a plan does not explain and that follows from no other. */
export type OpenAmount = {
  /** `Bridge of WUH`. */
  readonly title: string;
  readonly identity: Statement['identity'];
  readonly period: Period | undefined;
  /** With its sign: computed less stated. */
  readonly amount: Amount;
  readonly money: boolean;
};

/** The unexplained amounts of a plan: money first, largest first. */
export function openAmounts(statements: readonly Statement[]): readonly OpenAmount[] {
  return statements
    .flatMap((statement) => {
      const { verdict, dependsOn, difference, title, identity, period, unit } = statement;
      if (verdict !== 'unexplained' || dependsOn !== undefined || difference === undefined) return [];
      return [{ title, identity, period, amount: statementAmount(statement, difference), money: isMoney(unit) }];
    })
    .sort(bySize);
}

/** Money before other units, the largest first. */
export function bySize(a: OpenAmount, b: OpenAmount): number {
  return (
    Number(b.money) - Number(a.money) || compare(abs(b.amount.value), abs(a.amount.value)) || byText(a.title, b.title)
  );
}
