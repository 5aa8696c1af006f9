import { date, names, owner } from './columns.ts';
import { recurrence } from './movement-columns.ts';
import type { Register } from './register.ts';

/** What is spent so that a priority or a scheme can be had. */
export const investments: Register = {
  list: 'investments',
  kind: 'investment',
  sheet: 'Investments',
  noun: 'Investment',
  named: /investments?|cost pressures?|reinvest/i,
  telling: [/investment/i, /supports/i],
  titles: /investment|title|description|name|scheme|project/i,
  rows: 'legs',
  short: 'costs',
  columns: [
    recurrence,
    owner,
    date('starts', 'Starts', /start/i),
    date('ends', 'Ends', /^ends?$|end date|finish/i),
    names('programme', 'Programme', /programme|work ?stream/i),
    names('supports', 'Supports', /supports|priority/i),
    names('needs', 'Needs', /needs|depend/i),
  ],
};
