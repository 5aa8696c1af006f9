import { type Exact, exactDigits, formatCell, type Plan, yearText } from '@stplan/model';
import type { ScenarioOutcome, ScenarioRow } from '@stplan/reconcile';

/** A change is printed to a tenth of a million, or finer where it is: nobody is helped by more. */
const DIGITS = { least: 1, most: 3 };

/** The cells of a row in £m, all with as many digits as the finest of the table needs. */
export function cellsOf({ cells }: ScenarioRow, digits: number): readonly string[] {
  return cells.map((cell) => (cell.n === 0n ? '-' : formatCell(cell, { scale: '£m', digits })));
}

/** As many digits as the finest change of some rows needs, of those that help. */
export function digitsFor(rows: readonly ScenarioRow[]): number {
  const needed = rows.flatMap(({ cells }) => cells.map((cell: Exact) => exactDigits(cell, '£m') ?? DIGITS.most));
  return Math.min(DIGITS.most, Math.max(DIGITS.least, ...needed));
}

/** The heads of columns of financial years: `2018/19`. */
export function yearHeads(years: readonly number[]): readonly string[] {
  return years.map((start) => yearText({ start }));
}

/** Whose position a row is about. */
export function ownerText({ organisation }: ScenarioRow): string {
  return organisation ?? 'The system';
}

/** `HardWinter “A hard winter”, on Other`. */
export function scenarioText({ name, title, base }: ScenarioOutcome): string {
  return `${name}${title === undefined ? '' : ` “${title}”`}${base === undefined ? '' : `, on ${base}`}`;
}

/** What a plan is called in a heading: its title and its name, or the name alone. */
export function planTitle({ name, definition }: Plan): string {
  return definition?.title === undefined ? name : `${definition.title} (${name})`;
}
