import { negate } from '../exact/exact.ts';
import { unitOfDigit } from '../exact/powers.ts';
import { readDecimal } from '../exact/read.ts';
import { isProblem, type Problem } from '../problem.ts';
import { readUnit } from '../units/read-unit.ts';
import { POUNDS, RATIO, type Unit } from '../units/unit.ts';
import type { PrintedNumber } from './printed-number.ts';
import { atScale, type Scale } from './scale.ts';

/** No figure of a plan is longer, and a reader would not see where its millions are. */
const LONGEST = 60;

// Outer bracket, sign, pound, inner bracket or sign, digits, bracket, scale or percent, bracket, unit.
const FIGURE = /^(\(?)([-+−–]?)(£?)(\(?)([-−–]?)(\d[\d,_]*(?:\.\d*)?)(\)?)(\s?%|[A-Za-z]*)(\)?)(?:\s*(\/.*)|\s+(.*))?$/;

const MONEY_SCALES: ReadonlyMap<string, Scale> = new Map([
  ['', '£'],
  ['k', '£k'],
  ['m', '£m'],
  ['bn', '£bn'],
]);

/**
 * Reads a figure in any form of the language: `84,200`, `(3.0)`, `-£4.2m`, `(1.2%)`, `430 beds`,
 * `£2,350 per spell`, with ASCII or typographic minus. The pound and the letter may also stand on either side of the bracket,
 * as board papers have them: `£(4.2)m`.
 */
export function readNumber(text: string): PrintedNumber | Problem {
  const figure = text.trim();
  if (figure.length > LONGEST) return { error: `a figure has at most ${LONGEST} characters` };
  // `(120 beds)`: the bracket may close behind the unit.
  const whole = /^\([^()]*\s[^()]*\)$/.test(figure) ? figure.replace(')', '').replace('(', '-') : figure;
  const match = FIGURE.exec(whole);
  if (match === null) return { error: `“${figure}” is not a figure` };
  const [, open, sign, pound, innerOpen, innerSign, number = '', close, letters = '', outerClose, slash, words] = match;
  const opened = `${open}${innerOpen}`;
  const minus = `${sign}${innerSign}`;
  if (opened.length !== `${close}${outerClose}`.length || opened.length > 1) {
    return { error: `the brackets of “${figure}” do not match` };
  }
  if (opened !== '' && minus !== '') return { error: `“${figure}” is marked negative twice; write (${number})` };
  if (minus.length > 1) return { error: `“${figure}” has two signs` };
  const decimal = readDecimal(number);
  if (decimal === undefined) return malformed(number);
  const measure = measureOf(pound === '£', letters, number, slash ?? words);
  if (isProblem(measure)) return measure;
  const negative = opened !== '' || (minus !== '' && minus !== '+');
  return {
    value: atScale(negative ? negate(decimal.value) : decimal.value, measure.scale),
    step: atScale(unitOfDigit(decimal.digits), measure.scale),
    digits: decimal.digits,
    ...measure,
  };
}

type LiteralMeasure = { readonly scale: Scale; readonly unit: Unit };

function measureOf(
  money: boolean,
  letters: string,
  number: string,
  words: string | undefined,
): LiteralMeasure | Problem {
  const scale: Scale | undefined = money ? MONEY_SCALES.get(letters) : letters === '' ? 'ones' : undefined;
  if (letters.endsWith('%')) {
    if (money) return { error: `a figure is either money or a percentage: £${number} or ${number}%` };
    return words === undefined ? { scale: '%', unit: RATIO } : { error: `a percentage has no unit, so not “${words}”` };
  }
  if (scale === undefined) return { error: misplacedLetters(money, letters, number) };
  if (words === undefined) return { scale, unit: money ? POUNDS : RATIO };
  if (money && !/^(?:per\s|\/)/.test(words)) return { error: `money takes no unit but a price, £${number} per ...` };
  const read = readUnit(money ? `£ ${words}` : words);
  return isProblem(read) ? read : { scale, unit: read.unit };
}

function misplacedLetters(money: boolean, letters: string, number: string): string {
  const known = MONEY_SCALES.has(letters.toLowerCase()) ? letters.toLowerCase() : undefined;
  if (known !== undefined) return `write £${number}${known}`;
  return money
    ? `“${letters}” is not a scale of money: k, m or bn`
    : `“${letters}” stands too close: ${number} ${letters}`;
}

function malformed(number: string): Problem {
  if (/[,_]/.test(number))
    return { error: `thousands separators stand before exactly three digits, unlike in ${number}` };
  return { error: `digits are missing after the point of ${number}` };
}
