import { type Exact, isZero, ZERO } from '@stplan/model';
import type { ScenarioDelta, ScenarioOutcome } from './scenario-outcome.ts';

/** A row of a table of what a scenario changes, a cell to a year. */
export type ScenarioRow = {
  /** By name; undefined for the system. */
  readonly organisation: string | undefined;
  /** What the row counts: the whole change of the position, a part of it, or what is less to be expected. */
  readonly part: ScenarioPart;
  readonly label: string;
  /** In pounds, worse below zero; in order of the years. */
  readonly cells: readonly Exact[];
};

/** What a scenario changes, by where it comes from: `change` is the three that follow it together, `confidence` is in none. */
export type ScenarioPart = 'change' | 'figures' | 'slips' | 'fund' | 'confidence';

const PARTS: readonly { readonly part: ScenarioPart; readonly label: string }[] = [
  { part: 'change', label: 'change of the position' },
  { part: 'figures', label: 'figures that are set' },
  { part: 'slips', label: 'savings that come later' },
  { part: 'fund', label: 'fund that is lost or earned' },
  { part: 'confidence', label: 'expected savings, by confidence' },
];

/** The years in which some of the scenarios change anything, in order. */
export function scenarioYears(outcomes: readonly ScenarioOutcome[]): readonly number[] {
  return [...new Set(outcomes.flatMap(({ deltas }) => deltas.map(({ year }) => year)))].sort((a, b) => a - b);
}

/** The rows of one scenario: of the system, then of each organisation; parts that change nothing are left out. */
export function scenarioRows({ deltas }: ScenarioOutcome, years: readonly number[]): readonly ScenarioRow[] {
  const owners = [...new Set(deltas.map(({ organisation }) => organisation))];
  return owners.flatMap((organisation) => {
    const own = deltas.filter((delta) => delta.organisation === organisation);
    return PARTS.flatMap(({ part, label }): readonly ScenarioRow[] => {
      const cells = years.map((year) => valueIn(own, part, year));
      return cells.every(isZero) ? [] : [{ organisation, part, label, cells }];
    });
  });
}

function valueIn(own: readonly ScenarioDelta[], part: ScenarioPart, year: number): Exact {
  return own.find((delta) => delta.year === year)?.[part] ?? ZERO;
}
