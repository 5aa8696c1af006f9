import { quotedText } from '@stplan/language';
import type { DraftKind, DraftStatement } from '../draft/draft.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { ListRecord } from '../draft/records.ts';
import { withScale } from '../draft/with-scale.ts';
import { dateOfText } from '../sheet/date-cell.ts';
import { isStatement } from '../words/valid-words.ts';
import { beginsWith, type RowReading } from './register.ts';

/** A cell's words as one statement of the language, in the spelling in which they are one; undefined if they are none. */
export function soundWords(
  kind: DraftKind,
  begins: readonly string[],
  said: string,
  scale?: string,
): string | undefined {
  const date = dateOfText(said);
  const spellings = [
    ...(date === undefined ? [] : [date]),
    said,
    said.toLowerCase(),
    said.replaceAll(/\s*per ?cent\b/gi, '%'),
    ...(scale === undefined || !/^[(\d]/.test(said) ? [] : [withScale(said, scale)]),
  ];
  const wanted = begins.flatMap((begin) => spellings.map((words) => `${begin} ${words}`.trim()));
  return said === '' ? undefined : wanted.find((words) => isStatement(kind, words));
}

/**
 * The statements that a cell holds, several with semicolons between. With `behind` the cell says what stands behind the
 * keyword, else all of the statement. What is no sound statement is a remark.
 */
export function wordsStatements(
  { context, record, kind, open }: RowReading,
  field: string,
  begins: readonly string[],
  behind: boolean,
): readonly DraftStatement[] {
  const place = record.at(field);
  return pieces(record.text(field)).flatMap((said): DraftStatement[] => {
    const begin = behind ? begins[0] : begins.find((each) => beginsWith(said.toLowerCase(), each));
    const rest = behind || begin === undefined ? said : said.slice(begin.length).trim();
    const scale = open.table.unit ?? open.header.unit;
    const text =
      begin === undefined
        ? undefined
        : (soundWords(kind, [begin], rest, scale) ?? (isStatement(kind, begin) && rest === '' ? begin : undefined));
    if (text !== undefined && begin !== undefined) return [{ keyword: begin, text, place }];
    const shown = said.slice(0, 60);
    const remark = behind
      ? `${begins[0]} “${shown}” is not understood: left out`
      : `“${shown}” is not understood: left out; it may begin with ${begins.join(', ')}`;
    context.remark({ place, text: remark });
    return [];
  });
}

/** The parts of a cell between semicolons outside quotes. */
function pieces(said: string): readonly string[] {
  return (said.match(/(?:"(?:[^"\\]|\\.)*"|[^;])+/g) ?? []).map((each) => each.trim()).filter((each) => each !== '');
}

/** A role: `sponsor "chief executive" of WUH`, or without an organisation. */
export function roleStatement(context: DraftContext, record: ListRecord, keyword: string): readonly DraftStatement[] {
  const said = record.text(keyword);
  if (said === '') return [];
  const [, role = said, body] = /^(.*)(?:,| of | - | – )\s*([^,]+)$/.exec(said) ?? [];
  const known = body === undefined ? undefined : context.known(body);
  const words = known === undefined ? quotedText(said) : `${quotedText(role.trim())} of ${known}`;
  return [{ keyword, text: `${keyword} ${words}`, place: record.at(keyword) }];
}
