const SMALL_WORDS = new Set(['the', 'of', 'and', 'for', 'to', 'in', 'a', 'an', 'nhs', 'trust', 'foundation', 'ft']);
const LONGEST = 40;

/** A name of the language made of a text: `North Westmarch CCG` gives `NorthWestmarchCCG`. */
export function planName(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll('&', ' and ')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const chosen = telling.length > 0 ? telling : words;
  let name = '';
  for (const word of chosen) {
    const next = name + (word[0]?.toUpperCase() ?? '') + word.slice(1);
    if (next.length > LONGEST && name !== '') break;
    name = next.slice(0, LONGEST);
  }
  return /^[A-Z]/.test(name) ? name : `N${name}`;
}

/** Whether a text is a name of the language already. */
export const isPlanName = (text: string): boolean => /^[A-Z][A-Za-z0-9_]{0,79}$/.test(text);
