/** The months in full, January first. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const NUMBER_OF: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...MONTH_NAMES.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['Sept', 9],
]);

/** 1 to 12 for the full or short name of a month with a capital letter; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return NUMBER_OF.get(name);
}

/** The full name of a month counted from 1. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** The first three letters of a month's name. */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}
