import { isProblem } from '@stplan/model';
import { figureOfCell } from '../sheet/figure-cell.ts';
import type { DraftStatement } from './draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { oneRowElements } from './one-row-elements.ts';
import type { ListRecord } from './records.ts';
import { textStatement, wordStatement } from './statements.ts';
import { withScale } from './with-scale.ts';

const STATUSES = [
  [/clos/i, 'closed'],
  [/open|live|active/i, 'open'],
] as const;

/** A register of risks. */
export const draftRisks: DraftList = oneRowElements('risk', ({ context, open, record }) => [
  ...score(context, record),
  ...textStatement(record, 'mitigation', 'mitigation'),
  ...value(context, record, open.table.unit ?? open.header.unit),
  ...wordStatement(context, record, 'status', 'status', STATUSES),
]);

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
