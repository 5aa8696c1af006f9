import type { Period } from '../calendar/period.ts';
import type { Scale } from '../printed/scale.ts';
import type { Unit } from '../units/unit.ts';
import type { Figure } from './figure.ts';
import type { Formula } from './formula.ts';

/** The cells of one row under its header's periods: undefined where a cell says `_` or is missing. */
export type Series = {
  readonly periods: readonly Period[];
  readonly cells: readonly (Figure | undefined)[];
  /** A formula that gives every cell instead of printed figures. */
  readonly formula: Formula | undefined;
  /** Yearly growth that continues the last printed cell. */
  readonly growth: Figure | undefined;
  readonly exact: boolean;
  readonly scale: Scale;
  readonly unit: Unit;
};
