import { type Exact, isZero, roundedUnits, toDecimalText } from '@stplan/model';
import type { NumberFormat } from './number-format.ts';
import type { CellValue } from './workbook.ts';

/** Spreadsheets keep fifteen significant digits; what a file holds beyond them is the dust of binary arithmetic. */
const KEPT_DIGITS = 15;

/** The largest power of ten that a stored number may carry: floats end at 10^308. */
const LARGEST_POWER = 310;

/** A stored number such as `4.2000000000000002` or `1.2E-3` without dust; undefined for a text that is no number. */
export function storedNumber(text: string): Exact | undefined {
  const match = /^([-+]?)(\d{1,400})(?:\.(\d{1,400}))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, sign, whole = '', part = '', power = '0'] = match;
  const exponent = Number(power) - part.length;
  if (Math.abs(exponent) > LARGEST_POWER + 400) return undefined;
  const digits = (whole + part).replace(/^0+/, '') || '0';
  const { kept, dropped } = keep(digits);
  const n = kept * 10n ** BigInt(Math.max(0, exponent + dropped));
  const d = 10n ** BigInt(Math.max(0, -(exponent + dropped)));
  return { n: sign === '-' ? -n : n, d };
}

function keep(digits: string): { readonly kept: bigint; readonly dropped: number } {
  const dropped = Math.max(0, digits.length - KEPT_DIGITS);
  if (dropped === 0) return { kept: BigInt(digits), dropped };
  const up = (digits[KEPT_DIGITS] ?? '0') >= '5' ? 1n : 0n;
  return { kept: BigInt(digits.slice(0, KEPT_DIGITS)) + up, dropped };
}

/** A number as its cell shows it; exactly rounded, as spreadsheets round, half away from zero. */
export function shownNumber(text: string, format: NumberFormat): CellValue | undefined {
  const value = storedNumber(text);
  if (value === undefined) return undefined;
  const scaled: Exact = format.percent
    ? { n: value.n * 100n, d: value.d }
    : { n: value.n, d: value.d * 10n ** BigInt(format.left) };
  const stored = toDecimalText(scaled);
  const shown = format.form === 'number' ? trimmed(scaled, format) : stored;
  const dash = format.dash && isZero(value);
  const said = format.qualifier === undefined ? {} : { qualifier: format.qualifier };
  return { form: 'number', shown, stored, percent: format.percent, pounds: format.pounds, dash, ...said };
}

function trimmed(value: Exact, { fewest, most }: NumberFormat): string {
  const full = toDecimalText(value, most);
  const optional = most - fewest;
  if (optional === 0 || roundedUnits(value, most) === 0n) return toDecimalText(value, fewest);
  return full.replace(new RegExp(`0{1,${optional}}$`), '').replace(/\.$/, '');
}
