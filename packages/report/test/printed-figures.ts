import { abs, type Exact, fromJsonText, roundedUnits } from '@stplan/model';

/** A figure of a page: the exact value that it carries and what is printed. */
export type PrintedFigure = { readonly value: string; readonly printed: string };

/** Every figure of a page that carries its value. */
export function figuresIn(page: string): PrintedFigure[] {
  return [...page.matchAll(/data-v="?([^\s">]+)"?[^>]*>([^<]*)/g)].map(([, value = '', printed = '']) => ({
    value,
    printed,
  }));
}

const EXPONENTS: { readonly [suffix: string]: readonly number[] } = {
  m: [6],
  bn: [9],
  k: [3],
  '%': [-2],
  '': [0, 3, 6, 9, -2],
};

/** Whether what is printed is the value, rounded to the digits that are printed, in the scale that it names or a table's. */
export function isRounding({ value, printed }: PrintedFigure): boolean {
  if (printed === 'a break-even position') return value === '0';
  const match = /([\d,]+)(?:\.(\d+))?(bn|m|k|%)?(?![\d,])/.exec(printed);
  const exactly = fromJsonText(value);
  if (match === null || exactly === undefined) return false;
  const [, whole = '', part = '', suffix = ''] = match;
  const units = BigInt(whole.replaceAll(',', '') + part);
  const size: Exact = abs(exactly);
  const bracketed = printed.includes('(');
  const negative = exactly.n < 0n;
  if (bracketed && !negative) return false;
  return (EXPONENTS[suffix] ?? []).some((exponent) => roundedUnits(size, part.length - exponent) === units);
}
