const isDigit = (code: number) => code >= 48 && code <= 57;
const point = 46;
const comma = 44;

/** The most characters a number may have: more is a mistake, and must not cost more than its length. */
const mostDigits = 60;

/**
 * Where a number without separators ends, if it is followed by nothing that could make it more than a number: a short
 * cut for most cells. Otherwise 0, and the grammar's expressions decide.
 */
export function plainNumberEnd(text: string, from: number): number {
  let at = from + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === point && isDigit(text.charCodeAt(at + 1))) {
    at += 2;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  if (at - from > mostDigits) return 0;
  let after = text.charCodeAt(at);
  if (after !== 32 && after !== 9 && after !== 10 && after !== 13) return 0;
  let next = at;
  while (after === 32 || after === 9) after = text.charCodeAt(++next);
  // `430 beds`, `1 April 2017`, `12 %`: a letter or a percent sign on the same line makes another token of it.
  return after >= 65 || after === 37 ? 0 : at;
}

/** What may stand before the digits of a figure, besides blanks: a bracket, a minus of any kind, the pound sign. */
const signs = new Set([...'(-−–£'].map((char) => char.charCodeAt(0)));
const mostSigns = 3;

function beforeDigits(text: string, start: number): number {
  let at = start;
  for (let seen = 0; seen <= mostSigns; at++) {
    const code = text.charCodeAt(at);
    if (signs.has(code)) seen++;
    else if (code !== 32 && code !== 9) break;
  }
  return at;
}

/** Whether there are more digits and separators than any figure has. */
export function tooManyDigits(text: string, start: number): boolean {
  const from = beforeDigits(text, start);
  let at = from;
  while (at - from <= mostDigits) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && code !== point && code !== comma && code !== 95) return false;
    at++;
  }
  return true;
}

const slash = 47;

/**
 * Where a financial year such as `2017/18` ends, if nothing follows that could make it something else: a short cut for
 * the heads of tables. Otherwise 0, and the grammar's expressions decide.
 */
export function plainYearEnd(text: string, from: number): number {
  if (text.charCodeAt(from + 4) !== slash) return 0;
  const century = (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;
  if (century !== 19 && century !== 20) return 0;
  for (const at of YEAR_DIGITS) if (!isDigit(text.charCodeAt(from + at))) return 0;
  const after = text.charCodeAt(from + 7);
  return after === 32 || after === 9 || after === 10 || after === 13 ? from + 7 : 0;
}

const YEAR_DIGITS = [2, 3, 5, 6];
