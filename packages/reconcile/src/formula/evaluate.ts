import {
  atScale,
  type Figure,
  type Formula,
  isRatio,
  isZero,
  type Operator,
  type Term,
  unitOfDigit,
} from '@stplan/model';
import { sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import { statedTerm } from '../term/stated-term.ts';
import { aggregated, applied } from './aggregate.ts';
import { added, divided, multiplied, type Place } from './arithmetic.ts';
import { compared, isComparison, joined } from './compared.ts';
import { figureText, formulaText } from './formula-text.ts';
import { named, own } from './references.ts';
import { FAILED, isValue, type Outcome, type Scope } from './scope.ts';

/**
 * How a literal is meant: in the formula of a row it is an input, in a comparison a limit, and both are exact. In an
 * equation it is quoted as printed: a figure that stands alone on its side whatever it is (`equated`), inside a sum
 * or a product money and quantities, while plain numbers and percentages serve as inputs (`quoted`).
 */
export type LiteralRole = 'input' | 'equated' | 'quoted';

/** Works a formula out for one period. */
export function evaluate(formula: Formula, scope: Scope, role: LiteralRole = 'input'): Outcome {
  const place: Place = { label: '', span: formula.span, problems: scope.books.problems };
  switch (formula.form) {
    case 'figure': {
      const { figure } = formula;
      const rounded = role === 'equated' || (role === 'quoted' && !isRatio(figure.unit));
      return { term: statedTerm(rounded ? asPrinted(figure) : figure, figureText(figure)) };
    }
    case 'word':
      return { word: formula.word };
    case 'named':
      return named(formula, scope);
    case 'own':
      return own(formula, scope);
    case 'negation':
      return negated(evaluate(formula.inner, scope, role), formula);
    case 'binary':
      return binary(formula, scope, { ...place, label: formulaText(formula) }, role === 'input' ? 'input' : 'quoted');
    case 'aggregate':
      return aggregated(formula, scope, { ...place, label: formulaText(formula) }, evaluate);
    case 'call': {
      const values = formula.arguments.map((argument) => evaluate(argument, scope, role));
      const broken = values.find((value) => !('term' in value));
      if (broken !== undefined) return isValue(broken) ? notAFigure(place, formulaText(formula)) : broken;
      const terms = values.flatMap((value) => ('term' in value ? [value.term] : []));
      return applied(formula.function, terms, { ...place, label: formulaText(formula) });
    }
  }
}

type Binary = Extract<Formula, { form: 'binary' }>;

const ARITHMETIC: { readonly [O in Operator]?: (left: Term, right: Term, place: Place) => Outcome } = {
  '+': (left, right, place) => added(left, right, '+', place),
  '-': (left, right, place) => added(left, right, '-', place),
  '*': multiplied,
  of: multiplied,
  '/': divided,
};

function binary({ operator, left, right }: Binary, scope: Scope, place: Place, role: LiteralRole): Outcome {
  const one = evaluate(left, scope, role);
  const other = evaluate(right, scope, role);
  if (operator === 'and' || operator === 'or') return joined(one, other, operator, place);
  if (isComparison(operator)) return compared(one, other, operator, place);
  if (!isValue(one)) return one;
  if (!isValue(other)) return other;
  if (!('term' in one) || !('term' in other)) return notAFigure(place, place.label);
  return ARITHMETIC[operator]?.(one.term, other.term, place) ?? FAILED;
}

/** A literal with the tolerance of its printed digits; whole counts have none. */
function asPrinted(figure: Figure): Figure {
  const { step, scale, digits, qualifier } = figure;
  if (qualifier === 'about' || !isZero(step) || (scale === 'ones' && digits === 0)) return figure;
  return { ...figure, step: atScale(unitOfDigit(digits), scale) };
}

function negated(inner: Outcome, formula: Formula): Outcome {
  if (!('term' in inner)) return inner;
  return { term: sumTerm(formulaText(formula), [opposite(inner.term)], { unit: inner.term.unit, span: formula.span }) };
}

function notAFigure({ span, problems }: Place, label: string): Outcome {
  problems.report('language/units', `“${label}” reckons with a word, which is no figure.`, span);
  return FAILED;
}
