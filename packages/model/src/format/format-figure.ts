import { type Exact, negate } from '../exact/exact.ts';
import { SCALES, type Scale } from '../printed/scale.ts';
import { isMoney, isRatio, RATIO, type Unit } from '../units/unit.ts';
import { singularUnitName, unitName } from '../units/unit-name.ts';
import { numberText } from './number-text.ts';

/** How figures below zero are marked: `(4.2)` as in accounts, or `-4.2`. Brackets unless told otherwise. */
export type NegativeStyle = 'brackets' | 'minus';

/** In what a figure is printed and with how many digits after the point. */
export type FigureForm = {
  readonly scale: Scale;
  readonly digits: number;
  readonly negative?: NegativeStyle;
};

/** A figure in a table, whose head states unit and scale: `(4.2)`, `1,940`, `0.0`. */
export function formatCell(value: Exact, form: FigureForm): string {
  const { digits, negative } = numberText(value, form.scale, form.digits);
  return negative ? marked(digits, form.negative) : digits;
}

/** An amount of pounds: `£134.0m`, `(£4.2m)` or `-£4.2m`. */
export function formatMoney(value: Exact, form: FigureForm): string {
  return withAffixes(value, form);
}

/** A ratio as a percentage: `3.1%`, `(1.2%)`. */
export function formatPercent(value: Exact, digits: number, negative?: NegativeStyle): string {
  return withAffixes(value, { scale: '%', digits, ...(negative && { negative }) });
}

/** A figure with its unit: `200 spells`, `1 bed`, `(120) beds`, `£2,350 per spell`. */
export function formatQuantity(value: Exact, unit: Unit, form: FigureForm): string {
  const figure = withAffixes(value, form);
  if (isMoney(unit) || isRatio(unit)) return figure;
  const name = figure === '1' ? singularUnitName(unit) : unitName(unit);
  // The pound already stands before the digits.
  return `${figure} ${SCALES[form.scale].prefix === '£' ? name.replace(/^£ /, '') : name}`;
}

/** A count of something: {@link formatQuantity} in ones. */
export function formatCount(value: Exact, unit: Unit, digits = 0, negative?: NegativeStyle): string {
  return formatQuantity(value, unit, { scale: 'ones', digits, ...(negative && { negative }) });
}

/** The figure with its sign even above zero, for changes: `+£1.5m`, `-200 spells`; zero has none. */
export function formatSigned(value: Exact, form: FigureForm, unit: Unit = RATIO): string {
  const text = formatQuantity(value, unit, { ...form, negative: 'minus' });
  const { digits, negative } = numberText(value, form.scale, form.digits);
  return negative || !/[1-9]/.test(digits) ? text : `+${text}`;
}

/** The size of a figure, where the sentence says which way it goes: `£1.5m is unexplained`. */
export function formatMagnitude(value: Exact, form: FigureForm, unit: Unit = RATIO): string {
  return formatQuantity(value.n < 0n ? negate(value) : value, unit, form);
}

function withAffixes(value: Exact, form: FigureForm): string {
  const { prefix, suffix } = SCALES[form.scale];
  const { digits, negative } = numberText(value, form.scale, form.digits);
  const text = `${prefix}${digits}${suffix}`;
  return negative ? marked(text, form.negative) : text;
}

function marked(text: string, style: NegativeStyle = 'brackets'): string {
  return style === 'brackets' ? `(${text})` : `-${text}`;
}
