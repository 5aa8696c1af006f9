import type { DraftKind, DraftStatement } from '../draft/draft.ts';
import type { DraftContext, OpenTable } from '../draft/draft-context.ts';
import type { ListRecord } from '../draft/records.ts';
import type { SheetCell } from '../export/sheet-cell.ts';
import type { ListKind } from '../mapping/list-kind.ts';
import type { ListTable } from '../mapping/mapping.ts';

/** What reading a row of a register needs. */
export type RowReading = {
  readonly context: DraftContext;
  readonly open: OpenTable<ListTable>;
  readonly record: ListRecord;
  readonly kind: DraftKind;
  /** Whose row it is, where a column or the mapping says so. */
  readonly organisation: string | undefined;
};

/** A column of a register: statements of an element that begin with certain words, there and back. */
export type Column = {
  /** What the mapping calls it. */
  readonly field: string;
  readonly heading: string;
  /** How the headings of others are recognised. */
  readonly pattern: RegExp;
  /** The words that its statements begin with. */
  readonly begins: readonly string[];
  /** What a cell shows of its statements, given without the words that they begin with. */
  readonly shown: (said: readonly string[]) => SheetCell;
  readonly read: (reading: RowReading) => readonly DraftStatement[];
};

/** What the rows of a register hold figures of: the sides of a movement, or counts. */
export type RowForm = 'legs' | 'counts';

/** A kind of element as a list: how its sheet is recognised, and what its columns hold. */
export type Register = {
  readonly list: ListKind;
  readonly kind: DraftKind;
  readonly sheet: string;
  /** The heading of the titles. */
  readonly noun: string;
  /** How sheets are called that hold such a list. */
  readonly named: RegExp;
  /** Headings that only such a list has. */
  readonly telling: readonly RegExp[];
  readonly titles: RegExp;
  readonly columns: readonly Column[];
  readonly rows?: RowForm;
  /** Of a movement: the statement that says its amounts without saying whose they are. */
  readonly short?: 'saves' | 'costs' | 'receives';
};

/** Whether a statement begins with the words of a column. */
export function beginsWith(words: string, begin: string): boolean {
  return words.startsWith(begin) && !/^[\w-]/.test(words.slice(begin.length));
}
