import type { Exact } from './exact.ts';
import { powerOfTen } from './powers.ts';

/** A decimal as it is printed: its value and how many digits stand after the point. */
export type Decimal = { readonly value: Exact; readonly digits: number };

/** Longer texts are no figures; the bound keeps hostile input from costing quadratic time. */
const LONGEST = 1_000;

// Separators stand only before exactly three digits, and one number uses one kind of them.
const DECIMAL = /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?:_\d{3})+|\d+)(?:\.(\d+))?$/;
const SIGN = /^[-+−–]/;

/** Reads an unsigned decimal such as `84,200.50`; undefined when the text is none. */
export function readDecimal(text: string): Decimal | undefined {
  const match = text.length > LONGEST ? null : DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, whole = '', part = ''] = match;
  const n = BigInt(whole.replaceAll(/[,_]/g, '') + part);
  return { value: { n, d: powerOfTen(part.length) }, digits: part.length };
}

/** Reads a decimal such as `-84,200.50`, also with a typographic minus; undefined when the text is none. */
export function fromText(text: string): Exact | undefined {
  const signed = SIGN.test(text);
  const decimal = readDecimal(signed ? text.slice(1) : text);
  if (decimal === undefined) return undefined;
  const { n, d } = decimal.value;
  return signed && text[0] !== '+' ? { n: -n, d } : decimal.value;
}

/** The exact value of a decimal literal in code; a malformed one is a programming error and throws. */
export function exact(source: string | bigint | number): Exact {
  if (typeof source !== 'string') return { n: BigInt(source), d: 1n };
  const value = fromText(source);
  if (value === undefined) throw new TypeError(`not a decimal: ${source}`);
  return value;
}
