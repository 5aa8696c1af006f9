import { planName, quotedText } from '@stplan/language';
import { isProblem, readDate } from '@stplan/model';
import type { WordList } from '../draft/closed-words.ts';
import { dateStatement, ownerStatement, textStatement, wordStatement } from '../draft/statements.ts';
import type { SheetCell } from '../export/sheet-cell.ts';
import { roleStatement, soundWords, wordsStatements } from './read-words.ts';
import type { Column } from './register.ts';

/** A name of the language, or one in another plan. */
const NAME = /^[A-Z]\w*(?:\.[A-Z]\w*)*$/;

const joined = (said: readonly string[]): SheetCell => said.join('; ');

/** A text without its quotes: `finance director of WUH` of `"finance director" of WUH`. */
function unquoted(said: readonly string[]): SheetCell {
  return said
    .map((words) => words.replaceAll(/"((?:[^"\\]|\\.)*)"/g, (_, text: string) => text.replaceAll(/\\(["\\])/g, '$1')))
    .join('; ');
}

function day(said: readonly string[]): SheetCell {
  const [only] = said;
  const date = only === undefined || said.length > 1 ? undefined : readDate(only);
  return date === undefined || isProblem(date) ? joined(said) : { form: 'date', date };
}

/** Who is responsible; the organisation of the row where the cell names none. */
export const owner: Column = {
  field: 'owner',
  heading: 'Owner',
  pattern: /owner|lead|sro|responsible/i,
  begins: ['owner'],
  shown: unquoted,
  read: ({ context, open, record, organisation }) => {
    // of a sheet that says owners, a row without one has none
    const said = record.text('owner') !== '' || !Object.values(open.table.columns).includes('owner');
    return said ? ownerStatement(context, record, organisation) : [];
  },
};

/** Whose row it is: what other columns of the row refer to. */
export const organisation: Column = {
  field: 'organisation',
  heading: 'Organisation',
  pattern: /organi[sz]ation|^org\.?$|^trust$|^ccg$|body/i,
  begins: [],
  shown: joined,
  read: () => [],
};

/** A role, with or without its organisation: `sponsor "chief executive" of WUH`. */
export const role = (keyword: string, heading: string, pattern: RegExp): Column => ({
  field: keyword,
  heading,
  pattern,
  begins: [keyword],
  shown: unquoted,
  read: ({ context, record }) => roleStatement(context, record, keyword),
});

/** A day. */
export const date = (keyword: string, heading: string, pattern: RegExp): Column => ({
  field: keyword,
  heading,
  pattern,
  begins: [keyword],
  shown: day,
  read: ({ context, record }) => dateStatement(context, record, keyword, keyword),
});

/** A text. */
export const text = (keyword: string, heading: string, pattern: RegExp): Column => ({
  field: keyword,
  heading,
  pattern,
  begins: [keyword],
  shown: unquoted,
  read: ({ record }) => textStatement(record, keyword, keyword),
});

/** One of the language's words, which sheets write in their own way. */
export const closed = (keyword: string, heading: string, pattern: RegExp, words: WordList): Column => ({
  field: keyword,
  heading,
  pattern,
  begins: [keyword],
  shown: joined,
  read: (reading) => {
    // what stplan wrote stands there in the words themselves
    const exact = soundWords(reading.kind, [keyword], reading.record.text(keyword));
    if (exact !== undefined) return [{ keyword, text: exact, place: reading.record.at(keyword) }];
    return wordStatement(reading.context, reading.record, keyword, keyword, words);
  },
});

/** Names of other elements, or titles of which names are made. */
export const names = (keyword: string, heading: string, pattern: RegExp, field = keyword): Column => ({
  field,
  heading,
  pattern,
  begins: [keyword],
  shown: joined,
  read: ({ record }) => {
    const said = record
      .text(field)
      .split(/[,;]/)
      .map((each) => each.trim());
    const found = said.filter((each) => each !== '' && !/^(?:n\/?a|none|-)$/i.test(each));
    const names = found.map((each) => (NAME.test(each) ? each : planName(each)));
    return names.length === 0 ? [] : [{ keyword, text: `${keyword} ${names.join(', ')}`, place: record.at(field) }];
  },
});

/** What the language says in several words behind the keyword: `86.4% in Mar 2017` behind `baseline`. */
export const words = (keyword: string, heading: string, pattern: RegExp, field = keyword): Column => ({
  field,
  heading,
  pattern,
  begins: [keyword],
  shown: joined,
  read: (reading) => wordsStatements(reading, field, [keyword], true),
});

/** Statements that begin with one of several words, which the cell holds too: `closes "Ward 7" on 1 April 2018`. */
export const sentences = (field: string, heading: string, pattern: RegExp, begins: readonly string[]): Column => ({
  field,
  heading,
  pattern,
  begins,
  shown: joined,
  read: (reading) => wordsStatements(reading, field, begins, false),
});

/** Texts in quotes, several with commas between: `sites "A", "B"`. */
export const list = (keyword: string, heading: string, pattern: RegExp): Column => ({
  field: keyword,
  heading,
  pattern,
  begins: [keyword],
  shown: (said) => said.join(', ').replaceAll('", "', '; ').replaceAll(/^"|"$/g, ''),
  read: ({ record }) => {
    const said = record
      .text(keyword)
      .split(';')
      .map((each) => each.trim());
    const texts = said.filter((each) => each !== '').map(quotedText);
    return texts.length === 0 ? [] : [{ keyword, text: `${keyword} ${texts.join(', ')}`, place: record.at(keyword) }];
  },
});
