import { planName, quotedText } from '@stplan/language';
import type { ListTable } from '../mapping/mapping.ts';
import type { Register, RowReading } from '../registers/register.ts';
import { countTables } from './count-rows.ts';
import type { DraftElement } from './draft.ts';
import type { OpenTable } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { legTables } from './leg-rows.ts';
import { type Grouping, grouped, type ListRecord, records } from './records.ts';

/** How a register becomes elements: a row for each, or for each row of its figures. */
export function draftRegister(register: Register): DraftList {
  const { kind, columns, rows: form } = register;
  const grouping: Grouping = { one: form === undefined, ...(form === 'counts' ? { of: 'at' } : {}) };
  return (context, open) =>
    [...groupsOf(register, grouping, context, open)].flatMap(([name, { title, records: rows }]): DraftElement[] => {
      const [record] = rows;
      if (record === undefined) return [];
      const said = form === 'counts' ? '' : record.text('organisation');
      const organisation = said === '' ? open.table.organisation : context.organisation(said);
      const reading: RowReading = { context, open, record, kind, organisation };
      const statements = columns.flatMap(({ read }) => read(reading));
      const titled = { kind, name, title: kind === 'sign-off' ? '' : quotedText(title) };
      if (form === 'counts') {
        const { head, tables } = countTables(context, open, kind, rows);
        return [{ ...titled, head, statements, tables }];
      }
      if (form === undefined) return [{ ...titled, head: '', statements, tables: [] }];
      const legs = legTables(context, open, register, rows);
      return [{ ...titled, head: '', statements: [...statements, ...legs.statements], tables: legs.tables }];
    });
}

/** A sign-off has the name of the organisation whose it is; everything else its own. */
function groupsOf(
  { kind }: Register,
  grouping: Grouping,
  context: Parameters<DraftList>[0],
  open: OpenTable<ListTable>,
): ReturnType<typeof grouped> {
  const all = records(context, open);
  if (kind !== 'sign-off') return grouped(context, grouping, all);
  const named = all.map((record): [string, { title: string; records: ListRecord[] }] => {
    const said = record.text('name') || record.text('title');
    return [context.organisation(said) || planName(said), { title: said, records: [record] }];
  });
  return new Map(named);
}
