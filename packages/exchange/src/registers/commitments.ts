import { date, names, organisation, owner, words } from './columns.ts';
import type { Register } from './register.ts';

/** What the plan promises. */
export const commitments: Register = {
  list: 'commitments',
  kind: 'commitment',
  sheet: 'Commitments',
  noun: 'Commitment',
  named: /commitments?|must[- ]dos?|deliverables|promises|ambitions?/i,
  telling: [/commitment|must[- ]do|ambition/i, /baseline/i, /target/i],
  titles: /commitment|must[- ]do|ambition|title|name|description/i,
  columns: [
    organisation,
    owner,
    names('programme', 'Programme', /programme|work ?stream/i),
    names('answers', 'Answers', /answers|priorit/i),
    date('due', 'Due', /due|by when|deadline|^date$/i),
    names('indicator', 'Indicator', /indicator|measure|metric/i),
    words('baseline', 'Baseline', /baseline|starting point/i),
    words('target', 'Target', /target|goal/i),
    names('delivered by', 'Delivered by', /delivered by/i),
    names('funded by', 'Funded by', /funded by/i),
  ],
};
