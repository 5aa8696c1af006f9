import { quotedText } from '@stplan/language';
import { isHead, isStatement } from '../words/valid-words.ts';
import type { DraftElement, DraftStatement } from './draft.ts';
import type { DraftList } from './draft-list.ts';
import { elementKey } from './element-key.ts';
import { records } from './records.ts';

/**
 * Statements in the plan's own words, a row for each: what has no column of its own. A row that is not just one
 * statement of its element is left out.
 */
export const draftPlanWords: DraftList = (context, open) =>
  records(context, open).flatMap((record): DraftElement[] => {
    const key = elementKey(record.text('element'));
    const [title, head, words] = [record.text('title'), record.text('head'), record.text('words')];
    // how a plan is checked is for its author to say
    const allowed = key?.kind !== 'plan' || (key.name === context.mapping.newPlan?.name && !/^rule\b/.test(words));
    const sound =
      key !== undefined &&
      allowed &&
      (head === '' || isHead(key.kind, head)) &&
      (words === '' || isStatement(key.kind, words));
    if (!sound) {
      context.remark({ place: record.place, text: 'the row is no statement of a plan: left out' });
      return [];
    }
    const statement: DraftStatement = { keyword: firstWords(words), text: words, place: record.at('words') };
    return [
      {
        ...key,
        title: title === '' ? '' : quotedText(title),
        head,
        ...(key.kind === 'assumption' && /^[^i]/.test(head) ? { headPlace: record.at('head') } : {}),
        statements: words === '' ? [] : [statement],
        tables: [],
        part: true,
      },
    ];
  });

/** The words that a second import finds a statement by: those before its first value. */
const firstWords = (words: string): string => /^[a-z-]+(?: [a-z-]+)*/.exec(words)?.[0] ?? words;
