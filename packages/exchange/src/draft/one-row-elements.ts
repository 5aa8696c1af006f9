import { quotedText } from '@stplan/language';
import type { ListTable } from '../mapping/mapping.ts';
import { moreStatements } from '../registers/more-statements.ts';
import type { DraftElement, DraftStatement } from './draft.ts';
import type { DraftContext, OpenTable } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { type Groups, grouped, type ListRecord, records } from './records.ts';
import { ownerStatement } from './statements.ts';

/** A row of a list that is an element, with the rows around it. */
export type ElementRow = {
  readonly context: DraftContext;
  readonly open: OpenTable<ListTable>;
  readonly record: ListRecord;
  readonly groups: Groups;
};

/** A list in which each row is an element without tables: its owner, what the kind has of its own, and the rest. */
export function oneRowElements(
  kind: 'milestone' | 'risk',
  statementsOf: (row: ElementRow) => readonly DraftStatement[],
): DraftList {
  return (context, open) => {
    const groups = grouped(context, { one: true }, records(context, open));
    return [...groups].flatMap(([name, { title, records: rows }]): DraftElement[] => {
      const [record] = rows;
      if (record === undefined) return [];
      const said = record.text('organisation');
      const organisation = said === '' ? open.table.organisation : context.organisation(said);
      const statements: DraftStatement[] = [
        ...ownerStatement(context, record, organisation),
        ...statementsOf({ context, open, record, groups }),
        ...moreStatements(context, open, record, kind),
      ];
      return [{ kind, name, title: quotedText(title), head: '', statements, tables: [] }];
    });
  };
}
