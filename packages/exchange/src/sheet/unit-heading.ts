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

/** How headings name what is counted. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/\bwtes?\b|whole[- ]time equivalents?|\bftes?\b/i, 'WTE'],
  [/bed[- ]days?/i, 'bed-days'],
  [/\b(spells|attendances|admissions|appointments|contacts|referrals|procedures|episodes|beds|visits|calls)\b/i, ''],
];

/** What the figures below a heading count: `Activity (spells)`, `WTE`; undefined when it does not say. */
export function countUnitOfHeading(text: string): string | undefined {
  for (const [pattern, unit] of COUNTED) {
    const found = pattern.exec(text);
    if (found !== null) return unit || found[0].toLowerCase();
  }
  return undefined;
}

/** A label without the unit in brackets behind it. */
export function withoutUnit(text: string): string {
  return (
    text
      .replace(/\s*[([]?\s*£\s*['’`]?(?:0{3}['’`]?s?|k|bn|m|mn|million|thousand|billion)?\s*[)\]]?\s*$/i, '')
      .trim() || text
  );
}
