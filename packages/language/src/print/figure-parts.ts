/** A figure in a column: what stands left of its decimal point, the decimals, and what hangs after them. */
export type FigureParts = { readonly left: number; readonly decimals: number; readonly hang: number };

const digits = /^([^\d]*[\d,_]*)(\.\d+)?/;

/**
 * Measures a figure for its column, in characters: `(4.2)` is `(4`, `.2` and `)`. The whole number with sign, bracket
 * and pound goes left; the bracket, the percent sign or the unit that follows the digits hangs on the right.
 */
export function measureFigure(text: string): FigureParts {
  const match = digits.exec(text);
  const left = match?.[1]?.length ?? 0;
  const decimals = match?.[2]?.length ?? 0;
  if (left === 0 || !/\d/.test(text)) return { left: text.length, decimals: 0, hang: 0 };
  return { left, decimals, hang: text.length - left - decimals };
}
