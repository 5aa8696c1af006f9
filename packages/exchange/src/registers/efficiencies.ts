import { EFFICIENCY_KINDS, STAGES } from '../draft/closed-words.ts';
import { closed, date, names, owner, sentences, words } from './columns.ts';
import { confidence, recurrence } from './movement-columns.ts';
import type { Register } from './register.ts';

/** The savings schemes. */
export const efficiencies: Register = {
  list: 'efficiencies',
  kind: 'efficiency',
  sheet: 'Schemes',
  noun: 'Scheme',
  named: /efficienc|savings?|\bcips?\b|\bqipp\b|schemes|solutions|transformation/i,
  telling: [/scheme/i, /cip|qipp|recurrent/i],
  titles: /scheme|title|description|name|project|initiative/i,
  rows: 'legs',
  short: 'saves',
  columns: [
    closed('kind', 'Type', /^(?:type|kind|cip ?\/ ?qipp|category)$/i, EFFICIENCY_KINDS),
    recurrence,
    closed('stage', 'Stage', /stage|status|maturity/i, STAGES),
    owner,
    date('starts', 'Starts', /start/i),
    date('ends', 'Ends', /^ends?$|end date|finish/i),
    confidence,
    names('programme', 'Programme', /programme|work ?stream/i),
    names('theme', 'Theme', /theme/i),
    sentences('releasing', 'Releasing', /cash[- ]releasing|releasing/i, ['cash releasing', 'cost avoidance']),
    words('full year effect', 'Full year effect', /full[- ]year effect|\bfye\b/i),
    names('needs', 'Needs', /needs|depend/i),
  ],
};
