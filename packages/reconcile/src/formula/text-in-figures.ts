import { exactDigits, type Formula, formatQuantity, negate, type Term } from '@stplan/model';
import { isKnown } from '../term/amount.ts';
import { evaluate } from './evaluate.ts';
import { formulaText } from './formula-text.ts';
import { isValue, type Scope } from './scope.ts';

/** The parts of a formula that stand for a figure which is written elsewhere. */
const NAMING: ReadonlySet<Formula['form']> = new Set(['named', 'own', 'aggregate']);

/** A formula with the figures put in for the names: `-£14.0m >= -£12m`. A part that has no figure keeps its name. */
export function textInFigures(formula: Formula, scope: Scope): string {
  return formulaText(formula, (part) => {
    if (!NAMING.has(part.form)) return undefined;
    const outcome = evaluate(part, scope);
    if (!isValue(outcome)) return undefined;
    if ('word' in outcome) return outcome.word;
    return 'term' in outcome && isKnown(outcome.term) ? termText(outcome.term) : undefined;
  });
}

/** A comparison with its figures put in and, where there is something to work out, what each side comes to. */
export function comparisonInFigures(
  comparison: Extract<Formula, { form: 'binary' }>,
  scope: Scope,
  left: Term,
  right: Term,
): string {
  const inFigures = textInFigures(comparison, scope);
  const worked = `${termText(left)} ${comparison.operator} ${termText(right)}`;
  return worked === inFigures ? inFigures : `${inFigures}, that is ${worked}`;
}

/** As fine as it was printed, and up to two digits finer where working it out gave more. */
function termText({ value, unit, scale, printedDigits, sign }: Term): string {
  if (value === undefined) return '?';
  const signed = sign === 1 ? value : negate(value);
  const needed = exactDigits(value, scale) ?? printedDigits;
  const digits = Math.max(printedDigits, Math.min(needed, printedDigits + 2));
  return formatQuantity(signed, unit, { scale, digits, negative: 'minus' });
}
