import type { Exact } from '@stplan/model';
import type { ComponentChildren } from 'preact';

/** What a cell holds: a figure, text, or marked-up content with the text by which it is sorted. */
export type Cell =
  | string
  | { readonly value: Exact; readonly text: string }
  | { readonly content: ComponentChildren; readonly sort?: string; readonly class?: string }
  | undefined;

/** A column of a table. */
export type Column<Row> = {
  readonly head: string;
  readonly cell: (row: Row) => Cell;
  /** Figures stand to the right. */
  readonly numeric?: boolean;
  /** The column that names the row. */
  readonly rowHead?: boolean;
  /** Few different texts: the reader may choose one to see only its rows. */
  readonly choices?: boolean;
  /** The word where nothing is stated. */
  readonly absent?: string;
};
