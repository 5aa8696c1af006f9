import { abs, compare, type Fix, minus, plus, type Statement, sign as signOf, type Term, ZERO } from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';
import { figureEdit } from './restated.ts';

/** The costs in brackets of a sum that closes without the brackets: a cost takes away already, so in brackets it adds. */
export function bracketedCosts({ lhs, difference, tolerance }: Statement): readonly Term[] {
  const costs = lhs.filter(({ sign, value }) => sign === -1 && value !== undefined && signOf(value) < 0);
  if (costs.length === 0 || difference === undefined || tolerance === undefined) return [];
  const counted = costs.map(({ value = ZERO }) => abs(value)).reduce(plus, ZERO);
  const without = minus(difference, plus(counted, counted));
  return compare(abs(without), tolerance) <= 0 ? costs : [];
}

/** Takes the brackets off those costs, in all years of the break. */
export function takeBracketsOff(statements: readonly Statement[], { texts }: RuleContext): Fix[] {
  const edits = statements.flatMap((statement) =>
    bracketedCosts(statement).flatMap(({ origin, value, scale, printedDigits }) =>
      origin.form === 'stated' && value !== undefined
        ? (figureEdit({ span: origin.span, scale, digits: printedDigits }, abs(value), texts) ?? [])
        : [],
    ),
  );
  const isWhole = statements.every((statement) => bracketedCosts(statement).length > 0) && edits.length > 0;
  return isWhole ? [{ title: 'Take the brackets off the costs', safe: false, edits }] : [];
}
