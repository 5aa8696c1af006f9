/**
 * Widths of the characters from space to ~ in hundredths of the type size: those of DejaVu Sans, the widest face that
 * browsers fall back to, so that a text measured here fits in Arial, Frutiger and Liberation Sans as well.
 */
const WIDTHS = [
  32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 54, 101, 69, 70, 71, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 76, 79, 61, 79, 70, 64, 62, 74, 69, 100, 69, 62,
  70, 40, 34, 40, 84, 50, 51, 62, 64, 56, 64, 63, 36, 64, 64, 28, 28, 59, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60,
  83, 60, 60, 53, 64, 34, 64, 84,
];
/** Any other character counts as a wide one. */
const OTHER = 110;
/** How much wider bold type runs. */
const BOLD = 1.16;

/** The width of a text in the same unit as `size`, never less than what a browser will need. */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const character of text) hundredths += WIDTHS[(character.codePointAt(0) ?? 0) - 32] ?? OTHER;
  return (hundredths / 100) * size * (bold ? BOLD : 1);
}
