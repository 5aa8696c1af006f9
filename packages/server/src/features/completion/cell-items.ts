import type { Expected } from '@stplan/language';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { columnAt } from '../../place/column-at.ts';
import type { Site } from './site.ts';

/** What a cell may hold besides a figure, with the year that it stands under. */
export function cellItems({ document, from, range, startsLine }: Site, { next }: Expected): CompletionItem[] {
  if (startsLine || !next.some(({ type }) => type === '_')) return [];
  const column = columnAt(document, from);
  if (column === undefined) return [];
  const { period, row } = column;
  const above = column.above === undefined ? [] : [{ label: column.above, detail: `${period}, as in the row above` }];
  const cells = [{ label: '_', detail: `${period}: not stated` }, { label: '-', detail: `${period}: nil` }, ...above];
  return cells.map(({ label, detail }) => ({
    label,
    kind: CompletionItemKind.Value,
    detail: row === '' ? detail : `${row} ${detail}`,
    textEdit: { range, newText: label },
  }));
}
