import type { Series } from '@stplan/model';

/** A statement in the plan's words, without its note and sources: `due 1 October 2017`. */
export type StatementWords = { readonly words: string };

/** A row of figures. */
export type RowWords = {
  /** The words before the figures: `NorthCCG cost with WCT`; empty where a table has one row without words. */
  readonly label: string;
  /** What stands behind them: `exact`, `accepted 1 June 2017`. */
  readonly suffix: string;
  /** The figures, worked out where the plan has a formula. */
  readonly series: Series;
  readonly organisation: string;
  readonly line: string;
  readonly title: string;
  /** The other party: a name, `outside`, or nothing. */
  readonly counterparty: string;
};

/** A table of an element. */
export type TableWords = {
  /** The words before its unit: `effect`, `activity NonElective at WUH`; empty where the element is the table. */
  readonly words: string;
  readonly unit: string;
  readonly basis: string;
  readonly rows: readonly RowWords[];
};

/** An element of a plan in the plan's own words: what a sheet shows of it. */
export type ElementWords = {
  readonly kind: string;
  /** The name, or whose it is where it has no name of its own: `sector social care`. */
  readonly name: string;
  readonly title: string;
  /** What stands between title and brace: `at WUH in spells`, `3.1%`. */
  readonly head: string;
  readonly statements: readonly StatementWords[];
  readonly tables: readonly TableWords[];
};
