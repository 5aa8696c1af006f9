import { type Exact, exactDigits, formatCell, type Plan, yearText } from '@stplan/model';
import type { ScenarioOutcome, ScenarioRow } from '@stplan/reconcile';

/** A change is printed to a tenth of a million, or finer where it is: nobody is helped by more. */
const DIGITS = { least: 1, most: 3 };

/** The cells of a row in £m, all with as many digits as the finest of the table needs. */
export function cellsOf({ cells }: ScenarioRow, digits: number): readonly string[] {
  return cells.map((cell) => (cell.n === 0n ? '-' : formatCell(cell, { scale: '£m', digits })));
}

export function digitsFor(rows: readonly ScenarioRow[]): number {
  const needed = rows.flatMap(({ cells }) => cells.map((cell: Exact) => exactDigits(cell, '£m') ?? DIGITS.most));
  return Math.min(DIGITS.most, Math.max(DIGITS.least, ...needed));
}

export function yearHeads(years: readonly number[]): readonly string[] {
  return years.map((start) => yearText({ start }));
}

export function ownerText({ organisation }: ScenarioRow): string {
  return organisation ?? 'The system';
}

/** `HardWinter “A hard winter”, on Other`. */
export function scenarioText({ name, title, base }: ScenarioOutcome): string {
  return `${name}${title === undefined ? '' : ` “${title}”`}${base === undefined ? '' : `, on ${base}`}`;
}

export function planTitle({ name, definition }: Plan): string {
  return definition?.title === undefined ? name : `${definition.title} (${name})`;
}

/** What a table does not say: what is late, what could not be set, or that nothing changes. */
export function remarksOf({ deltas, slips, misfits }: ScenarioOutcome): readonly string[] {
  return [
    ...(deltas.length === 0 ? ['No position changes.'] : []),
    ...slips.map(({ scheme, milestone, months }) => {
      const later = months === 1 ? 'a month' : `${months} months`;
      return `${scheme} saves ${later} later than it says, because of ${milestone}.`;
    }),
    ...misfits.map(({ element, reason }) => `${element} is left as it is: ${reason}.`),
  ];
}
