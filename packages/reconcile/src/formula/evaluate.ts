import { atScale, type Figure, type Formula, isRatio, isZero, unitOfDigit } from '@stplan/model';
import { sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import { statedTerm } from '../term/stated-term.ts';
import { aggregated, applied } from './aggregate.ts';
import type { Place } from './arithmetic.ts';
import { evaluateChain } from './evaluate-chain.ts';
import { figureText, formulaText } from './formula-text.ts';
import { notAFigure } from './not-a-figure.ts';
import { named, own } from './references.ts';
import { isValue, type Outcome, type Scope } from './scope.ts';

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
      return negated(evaluate(formula.inner, scope, role), formula, place);
    case 'binary':
      return evaluateChain(formula, scope, (operand) =>
        evaluate(operand, scope, role === 'input' ? 'input' : 'quoted'),
      );
    case 'aggregate':
      return aggregated(formula, scope, { ...place, label: formulaText(formula) }, evaluate);
    case 'call': {
      const values = formula.arguments.map((argument) => evaluate(argument, scope, role));
      const broken = values.find((value) => !('term' in value));
      if (broken !== undefined) return isValue(broken) ? notAFigure({ ...place, label: formulaText(formula) }) : broken;
      const terms = values.flatMap((value) => ('term' in value ? [value.term] : []));
      return applied(formula.function, terms, { ...place, label: formulaText(formula) });
    }
  }
}

/** A literal with the tolerance of its printed digits; whole counts have none. */
function asPrinted(figure: Figure): Figure {
  const { step, scale, digits, qualifier } = figure;
  if (qualifier === 'about' || !isZero(step) || (scale === 'ones' && digits === 0)) return figure;
  return { ...figure, step: atScale(unitOfDigit(digits), scale) };
}

function negated(inner: Outcome, formula: Formula, place: Place): Outcome {
  const label = formulaText(formula);
  if (!('term' in inner)) return isValue(inner) ? notAFigure({ ...place, label }) : inner;
  return { term: sumTerm(label, [opposite(inner.term)], { unit: inner.term.unit, span: formula.span }) };
}
