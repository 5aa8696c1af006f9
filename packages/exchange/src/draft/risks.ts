import { quotedText } from '@stplan/language';
import { isProblem } from '@stplan/model';
import { moreStatements } from '../registers/more-statements.ts';
import { figureOfCell } from '../sheet/figure-cell.ts';
import type { DraftElement, DraftStatement } from './draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { grouped, type ListRecord, records } from './records.ts';
import { ownerStatement, textStatement, wordStatement } from './statements.ts';
import { withScale } from './with-scale.ts';

const STATUSES = [
  [/clos/i, 'closed'],
  [/open|live|active/i, 'open'],
] as const;

/** A register of risks. */
export const draftRisks: DraftList = (context, open) => {
  const groups = grouped(context, { one: true }, records(context, open));
  return [...groups].flatMap(([name, { title, records: rows }]): DraftElement[] => {
    const [record] = rows;
    if (record === undefined) return [];
    const said = record.text('organisation');
    const organisation = said === '' ? open.table.organisation : context.organisation(said);
    const statements: DraftStatement[] = [
      ...ownerStatement(context, record, organisation),
      ...score(context, record),
      ...textStatement(record, 'mitigation', 'mitigation'),
      ...value(context, record, open.table.unit ?? open.header.unit),
      ...wordStatement(context, record, 'status', 'status', STATUSES),
      ...moreStatements(context, open, record, 'risk'),
    ];
    return [{ kind: 'risk', name, title: quotedText(title), head: '', statements, tables: [] }];
  });
};

/** Both from 1 to 5, or none. */
function score({ remark }: DraftContext, record: ListRecord): readonly DraftStatement[] {
  const [likelihood, impact] = ['likelihood', 'impact'].map((field) => /^[1-5](?!\d)/.exec(record.text(field))?.[0]);
  if (likelihood !== undefined && impact !== undefined) {
    return [
      { keyword: 'likelihood', text: `likelihood ${likelihood} impact ${impact}`, place: record.at('likelihood') },
    ];
  }
  if (record.text('likelihood') + record.text('impact') !== '') {
    remark({ place: record.place, text: 'likelihood and impact are not both numbers from 1 to 5: left out' });
  }
  return [];
}

/** Money with its scale: of the cell itself, or of the heading. */
function value(
  { remark, mapping }: DraftContext,
  record: ListRecord,
  unit: string | undefined,
): readonly DraftStatement[] {
  const cell = record.cell('value');
  const figure = figureOfCell(cell, { digits: mapping.digits ?? 'shown', turned: false });
  if (isProblem(figure)) {
    remark({ place: record.place, text: `value ${figure.error}: left out` });
    return [];
  }
  if (figure.value === undefined || figure.text === '-') return [];
  const scale = unit ?? (cell?.value.form === 'number' && cell.value.pounds ? '£' : undefined);
  const text = scale === undefined && !figure.text.includes('£') ? undefined : withScale(figure.text, scale ?? '');
  if (text !== undefined)
    return [{ keyword: 'value at risk', text: `value at risk ${text}`, place: record.at('value') }];
  remark({ place: record.place, text: 'the value has no unit: left out; say it with "unit"' });
  return [];
}
