import { exact, fraction, fromText, MONTH_NAMES, over, times, toDecimalText } from '@stplan/model';
import { type SourceFile, withoutComments } from '../architecture/files.ts';
import { amountKey, dayKey, type NationalFigures, shareKey } from './national-figures.ts';

/** A national figure that stands in code. */
export type StandingFigure = {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly is: string;
};

/** Code that decides: here also a bare number is taken for a figure. Elsewhere 30 may be a width. */
const DECIDING = /^packages\/(rules|reconcile)\//;

/** Numbers up to a dozen count things and months: they are taken for figures only where figures are made of them. */
const COUNTING = exact(12);

/** The national figures that stand in a file of code, in whatever form they are written; those in comments do not count. */
export function standingFigures({ path, text }: SourceFile, figures: NationalFigures): StandingFigure[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) =>
      [...written(line), ...made(line), ...(DECIDING.test(path) ? bare(line) : [])].flatMap(([form, keys]) => {
        const is = keys.map((key) => figures.get(key)).find((name) => name !== undefined);
        return is === undefined ? [] : [{ path, line: index + 1, text: form, is }];
      }),
    );
}

/** Something in a line, with the keys of the figures that it may be. */
type Candidate = readonly [form: string, keys: readonly string[]];

const FIGURE = /£?\b(\d[\d,_]*(?:\.\d+)?) ?(%|bn\b|m\b|k\b|weeks?\b|beds?\b)/g;
const POUNDS = /£(\d[\d,]*(?:\.\d+)?)(?![\d,.]*(?:bn|m|k)\b)/g;
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTH_NAMES.join('|')}) (\\d{4})\\b`, 'g');
const DAY_OF_PARTS = /year: (\d{4}), month: (\d{1,2}), day: (\d{1,2})/g;

/** Figures and days as people write them, in texts above all: `4%`, `£15m`, `12 weeks`, `23 December 2016`. */
function written(line: string): Candidate[] {
  const days = [
    ...[...line.matchAll(DAY)].map(
      ([form, day, month = '', year]) => [form, year, MONTH_NAMES.indexOf(month) + 1, day] as const,
    ),
    ...[...line.matchAll(DAY_OF_PARTS)].map(([form, year, month, day]) => [form, year, month, day] as const),
    ...[...line.matchAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g)].map(
      ([form, year, month, day]) => [form, year, month, day] as const,
    ),
  ];
  return [
    ...[...line.matchAll(FIGURE)].map(
      ([form, number = '', unit = '']): Candidate => [form, [keyWithUnit(number, unit)]],
    ),
    ...[...line.matchAll(POUNDS)].map(([form, number = '']): Candidate => [form, [amountKey('£', plain(number))]]),
    ...days.map(([form, year, month, day]): Candidate => [form, [dayKey(`${year}-${two(month)}-${two(day)}`)]]),
  ];
}

const two = (part: string | number | undefined) => String(part).padStart(2, '0');

const SCALES: Readonly<Record<string, string>> = { k: '1000', m: '1000000', bn: '1000000000' };

function keyWithUnit(number: string, unit: string): string {
  const scale = SCALES[unit];
  if (unit === '%') return shareKey(scaled(number, '0.01'));
  return scale === undefined
    ? amountKey(unit.replace(/s?$/, 's'), plain(number))
    : amountKey('£', scaled(number, scale));
}

// 1 is the whole, and makes no figure of a round
const MAKERS =
  /\b(?:exact|fromText|fromInteger|point)\(\s*(?!['"`]?1n?['"`]?\s*\))['"`]?(-?\d[\d_,]*(?:\.\d+)?)n?['"`]?\s*\)/g;
const FRACTIONS = /\bfraction\(\s*(\d[\d_]*)n\s*,\s*(\d[\d_]*)n\s*\)|\bn: (\d[\d_]*)n, d: (\d[\d_]*)n/g;

/** Numbers of which figures are made: `exact('0.04')`, `fraction(4n, 100n)`. */
function made(line: string): Candidate[] {
  return [
    ...[...line.matchAll(MAKERS)].map(([form, number = '']): Candidate => [form, anyKey(number)]),
    ...[...line.matchAll(FRACTIONS)].flatMap(([form, a, b, c, d]): Candidate[] => {
      const ratio = fraction(whole(a ?? c), whole(b ?? d));
      return ratio === undefined ? [] : [[form, [shareKey(toDecimalText(ratio))]]];
    }),
  ];
}

const whole = (digits = '0') => BigInt(digits.replaceAll('_', ''));

/** Bare numbers, such as `> 65` or `0.04`; those in texts are only of concern with their unit. */
function bare(line: string): Candidate[] {
  const code = line
    .replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g, "''")
    .replace(/\/(?:[^/\\\s]|\\.)+\/[a-z]*/g, '');
  return [...code.matchAll(/(?<![\w.])(\d[\d_]*(?:\.\d+)?)n?\b/g)].flatMap(([form, number = '']): Candidate[] => {
    const value = fromText(plain(number));
    const counts = value === undefined || (value.d === 1n && value.n <= COUNTING.n);
    return counts ? [] : [[form, anyKey(number)]];
  });
}

/** What a number without a unit may be: a ratio, a percentage, pounds in some scale, weeks. */
function anyKey(number: string): string[] {
  return [
    shareKey(plain(number)),
    shareKey(scaled(number, '0.01')),
    amountKey('£', plain(number)),
    ...Object.values(SCALES).map((scale) => amountKey('£', scaled(number, scale))),
    amountKey('weeks', plain(number)),
  ];
}

/** A number without separators and needless zeros. */
function plain(number: string): string {
  return scaled(number, '1');
}

function scaled(number: string, by: string): string {
  const product = times(exact(number.replaceAll(/[_,]/g, '')), exact(by));
  return toDecimalText(over(product, exact(1)) ?? product);
}
