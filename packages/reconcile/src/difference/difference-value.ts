import {
  type CalendarDate,
  dateText,
  type Exact,
  equals,
  formatQuantity,
  isoDateText,
  type Qualifier,
  type Scale,
  sameUnit,
  type Unit,
} from '@stplan/model';

/** What a plan says at one place, without where it says so. */
export type DifferenceValue =
  | {
      readonly form: 'figure';
      /** In the base unit. */
      readonly value: Exact;
      readonly unit: Unit;
      readonly scale: Scale;
      /** Digits after the point in the scale, as printed. */
      readonly digits: number;
      readonly qualifier: Qualifier | undefined;
    }
  | { readonly form: 'date'; readonly date: CalendarDate }
  /** Names, phrases of the language and the author's own words, which are untrusted. */
  | { readonly form: 'text'; readonly text: string };

export type FigureValue = Extract<DifferenceValue, { readonly form: 'figure' }>;
export type DateValue = Extract<DifferenceValue, { readonly form: 'date' }>;

/** Whether both say the same; £4m and £4.0m do not, as they are not sure of the same digits. */
export function sameValue(a: DifferenceValue, b: DifferenceValue): boolean {
  if (a.form === 'figure' && b.form === 'figure')
    return sameAmount(a, b) && a.digits === b.digits && a.scale === b.scale;
  return a.form === b.form && valueText(a) === valueText(b);
}

/** Whether figures differ in nothing but the digits and the scale in which they are printed. */
export function sameAmount(a: FigureValue, b: FigureValue): boolean {
  return equals(a.value, b.value) && sameUnit(a.unit, b.unit) && a.qualifier === b.qualifier;
}

/** A value as a sentence shows it: `£4.2m`, `(£1.0m)`, `30 June 2018`, `at risk`. */
export function valueText(value: DifferenceValue): string {
  if (value.form === 'text') return value.text;
  if (value.form === 'date') return dateText(value.date);
  const text = formatQuantity(value.value, value.unit, { scale: value.scale, digits: value.digits });
  return value.qualifier === undefined ? text : `${value.qualifier} ${text}`;
}

/** A text by which values are sorted and compared as wholes. */
export function valueKey(value: DifferenceValue): string {
  if (value.form === 'date') return isoDateText(value.date);
  if (value.form === 'text') return value.text;
  return `${value.value.n}/${value.value.d} ${valueText(value)}`;
}
