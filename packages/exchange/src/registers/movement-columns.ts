import { closedWord, RATINGS } from '../draft/closed-words.ts';
import { soundWords } from './read-words.ts';
import type { Column } from './register.ts';

/** Whether money comes again each year: `recurrent`, `non-recurrent`, `recurrent 40%`. */
export const recurrence: Column = {
  field: 'recurrent',
  heading: 'Recurrent',
  pattern: /recurrent|recurring|^r ?\/ ?nr$/i,
  begins: ['recurrent', 'non-recurrent'],
  shown: (said) => said.join('; '),
  read: ({ record, kind }) => {
    const said = record.text('recurrent');
    if (said === '') return [];
    const exact = soundWords(kind, [''], said);
    const text = exact ?? (/non|^n|one[- ]off/i.test(said) ? 'non-recurrent' : 'recurrent');
    return [{ keyword: text.split(' ')[0] ?? text, text, place: record.at('recurrent') }];
  },
};

/** How sure a scheme is: a share, or a colour. */
export const confidence: Column = {
  field: 'confidence',
  heading: 'Confidence',
  pattern: /confidence|rag|rating|risk/i,
  begins: ['confidence'],
  shown: (said) => said.join('; '),
  read: ({ context, record }) => {
    const said = record.text('confidence');
    const rating = /^\d{1,3}(?:\.\d+)?%$/.test(said) ? said : closedWord(RATINGS, said);
    const place = record.at('confidence');
    if (rating !== undefined) return [{ keyword: 'confidence', text: `confidence ${rating}`, place }];
    if (said !== '')
      context.remark({ place: record.place, text: `confidence “${said.slice(0, 60)}” is not known: left out` });
    return [];
  },
};
