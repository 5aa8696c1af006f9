import { isRatio, periodText, sameUnit, type Term, unitName } from '@stplan/model';
import type { FormulaReader } from '../ledger/books.ts';
import { evaluate } from './evaluate.ts';

/** The figure that a formula gives a cell, in the unit of its table. */
export const evaluateCell: FormulaReader = (books, held, period): Term | undefined => {
  const { series, element, holder, label } = held;
  const { formula } = series;
  if (formula === undefined) return undefined;
  const outcome = evaluate(formula, { books, period, element, holder });
  if ('term' in outcome) return inUnit(outcome.term);
  if ('missing' in outcome) {
    const when = period === undefined ? '' : ` for ${periodText(period)}`;
    books.problems.report(
      'language/missing-figure',
      `${label} cannot be worked out${when}: ${outcome.missing} is not stated.`,
      formula.span,
    );
  } else if (!('failed' in outcome || 'years' in outcome)) {
    // A figure of several years is asked for year by year.
    books.problems.report('language/units', `${label} is no figure.`, formula.span);
  }
  return undefined;

  function inUnit(term: Term): Term | undefined {
    // An assumption takes its unit from its formula; a row has that of its table.
    if (element.kind === 'assumption' || sameUnit(term.unit, series.unit)) return { ...term, label };
    if (isRatio(term.unit) && term.value?.n === 0n) return { ...term, label, unit: series.unit, scale: series.scale };
    const message = `The units do not fit: ${label} is in ${unitName(series.unit)}, its formula gives ${unitName(term.unit)}.`;
    books.problems.report('language/units', message, formula!.span);
    return undefined;
  }
};
