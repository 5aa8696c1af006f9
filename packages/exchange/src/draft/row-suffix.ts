import type { ListTable } from '../mapping/mapping.ts';
import { isTableRow } from '../words/valid-words.ts';
import type { DraftKind } from './draft.ts';
import type { DraftContext, OpenTable } from './draft-context.ts';
import type { ListRecord } from './records.ts';

/** What stands behind the figures of a row: `exact` as the mapping has it, or what the column “Also” says. */
export function rowSuffix(
  context: DraftContext,
  { table }: OpenTable<ListTable>,
  record: ListRecord,
  kind: DraftKind,
  { words, label }: { readonly words: string; readonly label: string },
): string {
  const said = record.text('also');
  if (said === '') return table.exact === true ? 'exact' : '';
  if (isTableRow(kind, { words, head: '', label, suffix: said })) return said;
  context.remark({ place: record.at('also'), text: `“${said.slice(0, 60)}” cannot stand behind a row: left out` });
  return '';
}
