import type { ElementKind } from '@stplan/model';

/** A row of a table as the language writes it. */
export type DraftRow = {
  /** The words before the figures: `income "Contracts" from NorthCCG`. */
  readonly label: string;
  /** The figures under the table's periods, as written: `12.5`, `(3.0)`, `-`, `_`. */
  readonly cells: readonly string[];
  /** What stands behind the figures before the citation: `exact`, `awarded`. */
  readonly suffix: string;
  /** The cells that the row comes from: `Position WUH!B7:F7`. */
  readonly place: string;
};

/** A table of an element. A position is its own table, whose keyword is empty. */
export type DraftTable = {
  /** The words before its unit: `effect`, `activity NonElective at WUH`. */
  readonly keyword: string;
  /** `in £m annual`; of a position or a count all that stands before the brace. */
  readonly head: string;
  readonly kind: 'years' | 'quarters' | 'months';
  readonly periods: readonly string[];
  readonly rows: readonly DraftRow[];
};

/** A statement of an element: `due 1 October 2017`. */
export type DraftStatement = {
  /** The words that a second import finds it by: `due`. */
  readonly keyword: string;
  /** All of it, without the citation. */
  readonly text: string;
  readonly place: string;
};

/** An element that a workbook gives, in the words of the language. */
export type DraftElement = {
  readonly kind: DraftKind;
  readonly name: string;
  /** Quoted, or empty. */
  readonly title: string;
  /** Behind the title, before the brace: `in £m annual scope provider`. */
  readonly head: string;
  /** The cell that the head comes from, where it is a figure: `4.9%` of an assumption. */
  readonly headPlace?: string;
  readonly statements: readonly DraftStatement[];
  readonly tables: readonly DraftTable[];
  /** Only parts of an element, which another sheet or file may hold. */
  readonly part?: boolean;
};

/** The kinds of element that an import writes: all but what says how a plan is read and checked. */
export type DraftKind = Exclude<ElementKind, 'expectation' | 'report' | 'round'>;

/** What the reader of an import should know of a place of the workbook. */
export type Remark = { readonly place: string; readonly text: string };

/** All that a workbook gives under a mapping. */
export type Draft = { readonly elements: readonly DraftElement[]; readonly remarks: readonly Remark[] };
