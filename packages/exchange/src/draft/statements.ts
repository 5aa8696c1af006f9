import { quotedText } from '@stplan/language';
import { closedWord, type WordList } from './closed-words.ts';
import type { DraftStatement } from './draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { ListRecord } from './records.ts';

/** A statement whose value is one of the language's words; what fits none is a remark. */
export function wordStatement(
  { remark }: DraftContext,
  record: ListRecord,
  keyword: string,
  field: string,
  words: WordList,
): readonly DraftStatement[] {
  const text = record.text(field);
  const word = closedWord(words, text);
  if (word !== undefined) return [{ keyword, text: `${keyword} ${word}`, place: record.at(field) }];
  if (text !== '')
    remark({ place: record.at(field), text: `${keyword} “${text.slice(0, 60)}” is not known: left out` });
  return [];
}

/** A statement of a date; a text that is no date is a remark. */
export function dateStatement(
  { remark }: DraftContext,
  record: ListRecord,
  keyword: string,
  field: string,
): readonly DraftStatement[] {
  const date = record.date(field);
  if (date !== undefined) return [{ keyword, text: `${keyword} ${date}`, place: record.at(field) }];
  const text = record.text(field);
  if (text !== '')
    remark({ place: record.at(field), text: `${keyword} “${text.slice(0, 60)}” is not a date: left out` });
  return [];
}

/** A statement of a text. */
export function textStatement(record: ListRecord, keyword: string, field: string): readonly DraftStatement[] {
  const text = record.text(field);
  return text === '' ? [] : [{ keyword, text: `${keyword} ${quotedText(text)}`, place: record.at(field) }];
}

/** `owner "role" of WUH`, or the organisation alone; a role without an organisation cannot be said and is a remark. */
export function ownerStatement(
  context: DraftContext,
  record: ListRecord,
  organisation: string | undefined,
): readonly DraftStatement[] {
  const role = record.text('owner');
  const [, said, body] = /^(.*)(?:,| of | - | – )\s*([^,]+)$/.exec(role) ?? [];
  const known = body === undefined ? undefined : context.known(body);
  const place = record.at(role === '' ? 'organisation' : 'owner');
  const statement = (text: string) => [{ keyword: 'owner', text: `owner ${text}`, place }];
  if (known !== undefined) return statement(`${quotedText((said ?? '').trim())} of ${known}`);
  if (role === '') return organisation === undefined ? [] : statement(organisation);
  const whole = context.known(role);
  if (whole !== undefined) return statement(whole);
  if (organisation !== undefined) return statement(`${quotedText(role)} of ${organisation}`);
  context.remark({ place, text: `owner “${role.slice(0, 60)}” names no organisation: left out` });
  return [];
}
