import { date, words } from './columns.ts';
import type { Register } from './register.ts';

/** Money between organisations. */
export const transfers: Register = {
  list: 'transfers',
  kind: 'transfer',
  sheet: 'Transfers',
  noun: 'Transfer',
  named: /transfers?|loans?|brokerage/i,
  telling: [/transfer|brokerage/i, /^from$|payer/i, /repaid|repayment/i],
  titles: /transfer|title|description|name|purpose/i,
  rows: 'legs',
  columns: [
    words('from', 'From and to', /^from(?: and to)?$|payer|between/i),
    date('repaid', 'Repaid', /repa(?:id|yment)/i),
  ],
};
