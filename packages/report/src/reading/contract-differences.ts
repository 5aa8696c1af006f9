import { abs, type Contract, compare, type Period, type Statement } from '@stplan/model';
import { type Amount, plusAmounts } from './amount.ts';
import { byText } from './by-text.ts';
import type { ReportView } from './report-view.ts';
import { statementAmount, termsTotal } from './term-amount.ts';

/** What the two sides of a contract say for one period, read from its statement. */
export type ContractDifference = {
  readonly contract: Contract;
  readonly statement: Statement;
  readonly measure: 'value' | 'activity';
  readonly period: Period | undefined;
  /** Of a value the provider's figure, of activity what contract and schemes come to. */
  readonly left: Amount | undefined;
  /** Of a value the commissioner's figure, of activity what is planned. */
  readonly right: Amount | undefined;
  readonly difference: Amount | undefined;
  /** More apart than the printed digits allow. */
  readonly isApart: boolean;
};

const MEASURES: { readonly [identity: string]: ContractDifference['measure'] } = {
  'contract value': 'value',
  'contract activity': 'activity',
};

/** Every comparison of a contract's two sides: money before activity, then the largest difference first. */
export function contractDifferences(view: ReportView): ContractDifference[] {
  const contracts = new Map(view.plan.elements.contract.map((contract) => [contract.name, contract]));
  return view.families
    .flatMap(({ statements }) => statements)
    .flatMap((statement): ContractDifference[] => {
      const measure = MEASURES[statement.identity];
      const contract = contracts.get(statement.subject);
      if (measure === undefined || contract === undefined) return [];
      const { lhs, rhs, difference, verdict, period } = statement;
      return [
        {
          contract,
          statement,
          measure,
          period,
          left: termsTotal(lhs),
          right: termsTotal(rhs),
          difference: difference && statementAmount(statement, difference),
          isApart: verdict === 'unexplained',
        },
      ];
    })
    .sort(largestFirst);
}

function largestFirst(a: ContractDifference, b: ContractDifference): number {
  return (
    -byText(a.measure, b.measure) ||
    (a.difference && b.difference
      ? compare(abs(b.difference.value), abs(a.difference.value))
      : Number(b.difference !== undefined) - Number(a.difference !== undefined)) ||
    byText(a.statement.id, b.statement.id)
  );
}

/** The sum of the sizes of differences; undefined when none could be compared. */
export function totalDifference(differences: readonly ContractDifference[]): Amount | undefined {
  return differences.reduce<Amount | undefined>((total, { difference }) => {
    if (difference === undefined) return total;
    const amount = { ...difference, value: abs(difference.value) };
    return total ? plusAmounts(total, amount) : amount;
  }, undefined);
}
