import { planName } from '@stplan/language';
import { closedWord, MILESTONE_STATUSES } from './closed-words.ts';
import type { DraftStatement } from './draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { oneRowElements } from './one-row-elements.ts';
import type { Groups, ListRecord } from './records.ts';
import { dateStatement, textStatement } from './statements.ts';

/** A list of milestones. */
export const draftMilestones: DraftList = oneRowElements('milestone', ({ context, record, groups }) => [
  ...dateStatement(context, record, 'starts', 'starts'),
  ...dateStatement(context, record, 'due', 'due'),
  ...after(context, record, groups),
  ...status(context, record),
  ...textStatement(record, 'evidence', 'evidence'),
]);

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

function after(context: DraftContext, record: ListRecord, groups: Groups): readonly DraftStatement[] {
  const wanted = record
    .text('after')
    .split(/[,;]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const milestones = namesIn(groups);
  const names = wanted.flatMap((said) => {
    const [, text = said, lag = ''] = /^(.*?)( lag .+)?$/.exec(said) ?? [];
    const asName = planName(text);
    const found = milestones.get(text) ?? (groups.has(asName) ? asName : undefined);
    if (found === undefined)
      context.remark({ place: record.place, text: `“${text.slice(0, 60)}” is no milestone of the sheet` });
    return found === undefined ? [] : [`${found}${lag}`];
  });
  return names.length === 0 ? [] : [{ keyword: 'after', text: `after ${names.join(', ')}`, place: record.at('after') }];
}

const known = new WeakMap<Groups, ReadonlyMap<string, string>>();

/** The names of the milestones of a sheet by name, title and reference, the first of each; gone through once a sheet. */
function namesIn(groups: Groups): ReadonlyMap<string, string> {
  const before = known.get(groups);
  if (before !== undefined) return before;
  const names = new Map<string, string>();
  for (const [name, { title, records: rows }] of groups) {
    for (const said of [name, title, rows[0]?.text('name') ?? '']) if (!names.has(said)) names.set(said, name);
  }
  known.set(groups, names);
  return names;
}
