import { FUNDING_KINDS } from '../draft/closed-words.ts';
import { closed, date, names, words } from './columns.ts';
import { recurrence } from './movement-columns.ts';
import type { Register } from './register.ts';

/** Money received. */
export const funding: Register = {
  list: 'funding',
  kind: 'funding',
  sheet: 'Funding',
  noun: 'Funding',
  named: /funding|\bfunds?\b|\bstf\b|grants?/i,
  telling: [/funding|\bfund\b|grant/i, /paid by|funder|conditions?/i],
  titles: /funding|\bfund\b|grant|title|description|name|stream/i,
  rows: 'legs',
  short: 'receives',
  columns: [
    closed('kind', 'Type', /^(?:type|kind|category)$/i, FUNDING_KINDS),
    names('from', 'Paid by', /paid by|funder|payer|^from$|source/i),
    words('condition', 'Conditions', /conditions?/i),
    recurrence,
    date('starts', 'Starts', /start/i),
    date('ends', 'Ends', /^ends?$|end date|finish/i),
    words('phased', 'Phased', /phas|profile/i),
    names('supports', 'Supports', /supports|priority/i),
    names('needs', 'Needs', /needs|depend/i),
  ],
};
