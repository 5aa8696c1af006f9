const inWord = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_') inWord[char.charCodeAt(0)] = 1;

const hyphen = 45;
const point = 46;

/** Whether a UTF-16 unit can stand in a word or name. */
export const isWordUnit = (code: number): boolean => code < 128 && inWord[code] === 1;

function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
  return at;
}

/** Where a lower-case word ends; hyphens inside belong to it: `non-recurrent`. */
export function scanWord(text: string, from: number): number {
  let at = endOfRun(text, from + 1);
  while (text.charCodeAt(at) === hyphen && isWordUnit(text.charCodeAt(at + 1))) at = endOfRun(text, at + 2);
  return at;
}

const isCapital = (code: number) => code >= 65 && code <= 90;

/** Where a name ends; one with a point is a name in another plan: `Devon.RDE`. */
export function scanName(text: string, from: number): number {
  let at = endOfRun(text, from + 1);
  while (text.charCodeAt(at) === point && isCapital(text.charCodeAt(at + 1))) at = endOfRun(text, at + 2);
  return at;
}
