import type { Formula, Operator, Term, Unit } from '@stplan/model';
import { sumTerm } from '../term/derived-term.ts';
import { addends, divided, multiplied, type Place, sharedUnit, signed } from './arithmetic.ts';
import { type Binary, chainOf } from './chain.ts';
import { compared, isComparison, joined } from './compared.ts';
import { formulaText } from './formula-text.ts';
import { notAFigure } from './not-a-figure.ts';
import { FAILED, isValue, type Outcome, type Scope } from './scope.ts';

/** Beyond so many steps what lies between has no label of its own: the labels would grow with the square. */
const LABELLED = 40;

/** Works out a row of operations; the addends of a sum stay beside each other in its derivation. */
export function evaluateChain(formula: Binary, scope: Scope, read: (operand: Formula) => Outcome): Outcome {
  const { first, steps } = chainOf(formula);
  const { problems } = scope.books;
  let left = read(first);
  let sum: { readonly terms: Term[]; readonly unit: Unit } | undefined;
  for (const [index, step] of steps.entries()) {
    const { operator, right, span } = step;
    const labelled = index < LABELLED || step === formula;
    const place = (): Place => ({ label: labelled ? formulaText(step) : '…', span, problems });
    if (operator !== '+' && operator !== '-' && sum !== undefined) {
      left = closed(sum, labelled ? formulaText(step.left) : '…', step.left);
      sum = undefined;
    }
    const other = read(right);
    if (!isArithmetic(operator)) {
      left = isComparison(operator) ? compared(left, other, operator, place()) : joined(left, other, operator, place());
      continue;
    }
    if (!isValue(left)) return left;
    if (!isValue(other)) return other;
    if (!('term' in left) || !('term' in other)) return notAFigure(place());
    if (operator === '+' || operator === '-') {
      const one = sum === undefined ? left.term : { ...left.term, unit: sum.unit };
      const unit = sharedUnit(one, other.term, operator, { label: '', span, problems });
      if (unit === undefined) return FAILED;
      sum = { terms: sum?.terms ?? [...addends(left.term, formula.span)], unit };
      sum.terms.push(...signed(other.term, operator, formula.span));
    } else {
      left = (operator === '/' ? divided : multiplied)(left.term, other.term, place());
    }
  }
  return sum === undefined ? left : closed(sum, formulaText(formula), formula);
}

function closed(
  sum: { readonly terms: readonly Term[]; readonly unit: Unit },
  label: string,
  { span }: Formula,
): Outcome {
  return { term: sumTerm(label, sum.terms, { unit: sum.unit, span }) };
}

type Arithmetic = '+' | '-' | '*' | '/' | 'of';

function isArithmetic(operator: Operator): operator is Arithmetic {
  return operator !== 'and' && operator !== 'or' && !isComparison(operator);
}
