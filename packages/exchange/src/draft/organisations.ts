import { quotedText } from '@stplan/language';
import { REFERENCE_LIBRARY } from '../registers/reference-library.ts';
import { closedWord, ORGANISATION_KINDS } from './closed-words.ts';
import type { DraftElement, DraftStatement } from './draft.ts';
import type { DraftList } from './draft-list.ts';
import { records } from './records.ts';

/** A list of organisations. */
export const draftOrganisations: DraftList = (context, open) => {
  const seen = new Set<string>();
  return records(context, open).flatMap((record): DraftElement[] => {
    const title = record.text('title') || record.text('name');
    const short = record.text('name');
    const name = context.organisation(short || title);
    if (title === '' || seen.has(name) || record.text('listed') === REFERENCE_LIBRARY) return [];
    seen.add(name);
    const kind = closedWord(ORGANISATION_KINDS, record.text('kind')) ?? closedWord(ORGANISATION_KINDS, title);
    const statement = (keyword: string, text: string): DraftStatement => ({
      keyword,
      text: `${keyword} ${text}`,
      place: '',
    });
    const ods = record.text('ods');
    const statements = [
      ...(kind === undefined ? [] : [statement('kind', kind)]),
      ...(ods === '' ? [] : [statement('ods', quotedText(ods))]),
    ];
    return [{ kind: 'organisation', name, title: quotedText(title), head: '', statements, tables: [] }];
  });
};
