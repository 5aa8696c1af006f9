import { planName, quotedText } from '@stplan/language';
import { moreStatements } from '../registers/more-statements.ts';
import { closedWord, MILESTONE_STATUSES } from './closed-words.ts';
import type { DraftElement, DraftStatement } from './draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { grouped, type ListRecord, records } from './records.ts';
import { dateStatement, ownerStatement, textStatement } from './statements.ts';

/** A list of milestones. */
export const draftMilestones: DraftList = (context, open) => {
  const groups = grouped(context, { one: true }, records(context, open));
  return [...groups].flatMap(([name, { title, records: rows }]): DraftElement[] => {
    const [record] = rows;
    if (record === undefined) return [];
    const said = record.text('organisation');
    const organisation = said === '' ? open.table.organisation : context.organisation(said);
    const statements: DraftStatement[] = [
      ...ownerStatement(context, record, organisation),
      ...dateStatement(context, record, 'starts', 'starts'),
      ...dateStatement(context, record, 'due', 'due'),
      ...after(context, record, groups),
      ...status(context, record),
      ...textStatement(record, 'evidence', 'evidence'),
      ...moreStatements(context, open, record, 'milestone'),
    ];
    return [{ kind: 'milestone', name, title: quotedText(title), head: '', statements, tables: [] }];
  });
};

/** `delayed to` needs its date, which stands in the status itself or in the column of revised dates. */
function status(context: DraftContext, record: ListRecord): readonly DraftStatement[] {
  const text = record.text('status');
  const word = closedWord(MILESTONE_STATUSES, text);
  const date = record.date('revised');
  const statement = (words: string) => [{ keyword: 'status', text: `status ${words}`, place: record.at('status') }];
  if (word === undefined) {
    if (text !== '')
      context.remark({ place: record.place, text: `status “${text.slice(0, 60)}” is not known: left out` });
    return [];
  }
  if (word === 'complete') return statement(date === undefined ? word : `${word} ${date}`);
  if (word !== 'delayed to') return statement(word);
  if (date !== undefined) return statement(`${word} ${date}`);
  context.remark({
    place: record.place,
    text: 'the milestone is delayed, but no cell says until when: taken as at risk',
  });
  return statement('at risk');
}

function after(
  context: DraftContext,
  record: ListRecord,
  groups: ReadonlyMap<string, { readonly title: string; readonly records: readonly ListRecord[] }>,
): readonly DraftStatement[] {
  const wanted = record
    .text('after')
    .split(/[,;]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const names = wanted.flatMap((said) => {
    const [, text = said, lag = ''] = /^(.*?)( lag .+)?$/.exec(said) ?? [];
    const found = [...groups].find(
      ([
        name,
        {
          title,
          records: [first],
        },
      ]) => [name, title, first?.text('name')].includes(text) || name === planName(text),
    );
    if (found === undefined)
      context.remark({ place: record.place, text: `“${text.slice(0, 60)}” is no milestone of the sheet` });
    return found === undefined ? [] : [`${found[0]}${lag}`];
  });
  return names.length === 0 ? [] : [{ keyword: 'after', text: `after ${names.join(', ')}`, place: record.at('after') }];
}
