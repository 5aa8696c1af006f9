import type { DraftKind } from '../../draft/draft.ts';
import { MORE_COLUMNS } from '../../registers/more-columns.ts';
import { beginsWith } from '../../registers/register.ts';
import type { ExportView } from '../export-view.ts';
import type { SheetCell } from '../sheet-cell.ts';
import { columnCell } from './registers.ts';

/** The cells of the columns that a list has beside its own, for one element. */
export function moreCells({ words }: ExportView, kind: DraftKind, name: string): readonly SheetCell[] {
  const element = words.find((each) => each.kind === kind && each.name === name);
  return (MORE_COLUMNS[kind] ?? []).map((column) => (element === undefined ? '' : columnCell(column, element)));
}

/** What an element says behind a keyword, in its own words. */
export function columnOf({ words }: ExportView, kind: DraftKind, name: string, keyword: string): string {
  const element = words.find((each) => each.kind === kind && each.name === name);
  const found = (element?.statements ?? []).filter((statement) => beginsWith(statement.words, keyword));
  return found.map((statement) => statement.words.slice(keyword.length).trim()).join(', ');
}
