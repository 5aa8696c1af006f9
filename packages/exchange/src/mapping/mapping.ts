import type { ListKind } from './list-kind.ts';

/** A row of a position as the language writes it, or with its sign turned: costs that a sheet prints as negatives. */
export type RowMapping = string | { readonly row: string; readonly turned?: boolean };

type TablePlace = {
  /** The name of the sheet; of a CSV file, the name of the file without its ending. */
  readonly sheet: string;
  /** The block of cells, such as `A4:F30`; the whole sheet without it. */
  readonly range?: string;
  /** The row of the heading, counted from 1 in the sheet; found without it. */
  readonly header?: number;
  /** What the figures are in: `£m`, `£k`, `£000`, `£bn`, `£`, or of counts `spells`, `WTE`; as the headings say without it. */
  readonly unit?: string;
  /** How figures add up over the years. `annual` without it. */
  readonly basis?: 'annual' | 'incremental' | 'accumulated';
  /** The figures are not rounded. */
  readonly exact?: boolean;
};

/** A sheet whose rows are the rows of one position. */
export type PositionTable = TablePlace & {
  readonly kind: 'position';
  /** Whose position it is: a name of the plan, or a sector such as `sector social care`. */
  readonly of: string;
  /** Which sectors are counted: `provider`, `commissioner`, `health and social care`. */
  readonly scope?: string;
  /**
   * What each row of the sheet is, by its label or by `section / label`: the words of the language, such as
   * `income "Contracts"`, `cost pay "Pay"`, `planned including fund`. Null leaves a row out.
   */
  readonly rows: { readonly [label: string]: RowMapping | null };
};

/** A sheet whose rows are elements of one kind, or parts of them. */
export type ListTable = TablePlace & {
  readonly kind: ListKind;
  /** What each column holds, by its heading or its letters; null leaves a column out. */
  readonly columns: { readonly [heading: string]: string | null };
  /** The organisation of rows that name none: a name of the plan. */
  readonly organisation?: string;
  /** The figures of investments are what is spent: their sign is turned, since a plan states what a position loses. */
  readonly turned?: boolean;
  /** Whose figures a contract's values are where no column says it. `commissioner` without it. */
  readonly statedBy?: 'commissioner' | 'provider' | 'both';
};

export type TableMapping = PositionTable | ListTable;

/** Which sheets of a workbook are which tables of a plan. */
export type Mapping = {
  readonly $schema?: string;
  /** The version of this form. */
  readonly formVersion: 1;
  /** The workbook as a source of the plan: figures cite it by this name. */
  readonly source: {
    readonly name: string;
    readonly title?: string;
    /** Such as `March 2017`. */
    readonly dated?: string;
    readonly version?: string;
  };
  /** The plan that the tables belong to: a new file begins with `part of` it. */
  readonly plan?: string;
  /** A plan that a new file defines, with its footprint and the organisations that the sheets name. */
  readonly newPlan?: {
    readonly name: string;
    readonly title: string;
    readonly baseline?: string;
    /** Such as `2017/18 to 2020/21`. */
    readonly period?: string;
  };
  /** The year that `Year 1` means, such as `2017/18`. */
  readonly firstYear?: string;
  /** Figures with the digits that cells show, which is the default, or with all that are stored. */
  readonly digits?: 'shown' | 'stored';
  /** The plan's names for what cells call organisations. */
  readonly names?: { readonly [text: string]: string };
  readonly tables: readonly TableMapping[];
};
