/** Controls, format characters (among them all that turn the direction of text), odd line ends, halves of pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Text of a plan that a terminal or a log may show: whatever would move the cursor, change colours, reorder or hide
 * characters is written out as `<U+202E>`. Tabs and line ends are controls too, so lines are split before.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, written);
}

function written(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
