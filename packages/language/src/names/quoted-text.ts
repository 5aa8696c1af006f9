const UNPRINTABLE = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const LONGEST = 2_000;

/**
 * A text as a quoted text of the language: on one line, without control characters or marks that reorder text, with
 * quotes and backslashes escaped. Whatever a cell holds, it stays one text.
 */
export function quotedText(text: string): string {
  const line = text.replaceAll(UNPRINTABLE, ' ').trim().slice(0, LONGEST);
  return `"${line.replaceAll(/["\\]/g, (character) => `\\${character}`)}"`;
}
