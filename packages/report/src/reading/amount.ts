import {
  coarsestStep,
  digitsOfStep,
  type Exact,
  exactDigits,
  type Figure,
  type FigureForm,
  negate,
  plus,
  type Scale,
  type Series,
  type Unit,
} from '@stplan/model';

/** A figure of the report: stated or derived, with the step that says how finely it is printed. */
export type Amount = { readonly value: Exact; readonly step: Exact; readonly scale: Scale; readonly unit: Unit };

/** Digits of a money figure whose parts are all exact, by scale: £m to one decimal. */
const USUAL_DIGITS: Partial<Record<Scale, number>> = { '£m': 1, '£bn': 2 };

/** How an amount is printed: as finely as the coarsest of its parts. */
export function formOf({ value, step, scale }: Amount): FigureForm {
  return { scale, digits: digitsOfStep(step, scale) ?? USUAL_DIGITS[scale] ?? exactDigits(value, scale) ?? 1 };
}

/** The form in which a stated figure was printed. */
export function formOfFigure(figure: Figure): FigureForm {
  return { scale: figure.scale, digits: figure.digits };
}

/** The form of a figure among others of its row: nil is printed as finely as they are, `0.0` and not `0`. */
export function formInSeries(figure: Figure, { cells, scale }: Pick<Series, 'cells' | 'scale'>): FigureForm {
  const isNil = figure.value.n === 0n && figure.step.n === 0n;
  if (!isNil) return formOfFigure(figure);
  return { scale, digits: Math.max(0, ...cells.map((cell) => cell?.digits ?? 0)) };
}

export function plusAmounts(a: Amount, b: Amount): Amount {
  return { ...a, value: plus(a.value, b.value), step: coarsestStep([a.step, b.step]) };
}

export function negateAmount(amount: Amount): Amount {
  return { ...amount, value: negate(amount.value) };
}

/** The sum of amounts of one unit, in the scale of the first; undefined for none. */
export function sumAmounts(amounts: readonly Amount[]): Amount | undefined {
  const [first, ...rest] = amounts;
  return first && rest.reduce(plusAmounts, first);
}
