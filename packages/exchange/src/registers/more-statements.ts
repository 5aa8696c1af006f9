import type { DraftKind, DraftStatement } from '../draft/draft.ts';
import type { DraftContext, OpenTable } from '../draft/draft-context.ts';
import type { ListRecord } from '../draft/records.ts';
import type { ListTable } from '../mapping/mapping.ts';
import { MORE_COLUMNS } from './more-columns.ts';

/** The statements of the columns that a list has beside its own. */
export function moreStatements(
  context: DraftContext,
  open: OpenTable<ListTable>,
  record: ListRecord,
  kind: DraftKind,
): readonly DraftStatement[] {
  const reading = { context, open, record, kind, organisation: open.table.organisation };
  return (MORE_COLUMNS[kind] ?? []).flatMap(({ read }) => read(reading));
}
