/** How headings write the scale of money, and what the language calls it. */
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/£\s*['’`]?0{3}['’`]?s?\b|£\s*thousands?\b|\bthousands of pounds\b/i, '£000'],
  [/£\s*k\b/i, '£k'],
  [/£\s*(?:bn|billions?)\b/i, '£bn'],
  [/£\s*['’`]?(?:m|mn|million|millions)\b|£\s*0{6}\b/i, '£m'],
  [/\(£\)|\bin £(?!\w)|^£$|\bpounds\b/i, '£'],
];

/** The unit that a heading states: `Position (£000)`, `£m`, `£ million`; undefined when it states none. */
export function unitOfHeading(text: string): string | undefined {
  return SCALES.find(([pattern]) => pattern.test(text))?.[1];
}

/** A label without the unit in brackets behind it. */
export function withoutUnit(text: string): string {
  return (
    text
      .replace(/\s*[([]?\s*£\s*['’`]?(?:0{3}['’`]?s?|k|bn|m|mn|million|thousand|billion)?\s*[)\]]?\s*$/i, '')
      .trim() || text
  );
}
