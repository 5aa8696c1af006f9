/**
 * A figure as the page carries it: what is printed, with its exact value where print and exponent do not give it; null
 * where there is none, empty where the plan ought to state one and does not.
 */
export type PackedCell = string | readonly [printed: string, value: string] | null;

/**
 * Terms over the periods of statements, by column, which compresses best: label, line of the plan, exponent of the
 * scale, figures, and the rows that each unfolds to.
 */
export type PackedRows = {
  readonly labels: readonly string[];
  readonly lines: readonly string[];
  readonly exponents: readonly number[];
  readonly cells: readonly (readonly PackedCell[])[];
  /** As steps from the row's own number. */
  readonly parts: readonly (readonly number[])[];
};

/** A statement over its periods. Rows are shared: what several statements unfold to is carried once. */
export type PackedStatement = {
  readonly reasons: readonly string[];
  /** In what it is printed; its title stands on the page already. */
  readonly measure: string;
  readonly heads: readonly string[];
  readonly exponent: number;
  /** Rows of the parts, and rows of what is stated, each as steps from 0. */
  readonly parts: readonly number[];
  readonly stated: readonly number[];
  readonly sum: readonly PackedCell[];
  /** What the parts are compared with, where that is a sum itself. */
  readonly against: readonly PackedCell[] | null;
  readonly difference: readonly PackedCell[];
  readonly tolerance: readonly PackedCell[];
  readonly verdicts: readonly (readonly [word: string, tone: string])[];
};

/** How every statement was worked out, by the id of its `details`. */
export type PackedDerivations = {
  readonly rows: PackedRows;
  readonly statements: { readonly [id: string]: PackedStatement };
};
