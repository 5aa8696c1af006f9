import { names, organisation, owner, role } from './columns.ts';
import type { Register } from './register.ts';

/** The programmes of work. */
export const programmes: Register = {
  list: 'programmes',
  kind: 'programme',
  sheet: 'Programmes',
  noun: 'Programme',
  named: /programmes?|workstreams?|work ?streams?/i,
  telling: [/programme|work ?stream/i, /sponsor|sro|senior responsible/i],
  titles: /programme|work ?stream|title|name|description/i,
  columns: [
    organisation,
    { ...owner, pattern: /owner|organi[sz]ation responsible/i },
    role('sponsor', 'Sponsor', /sponsor|sro|senior responsible/i),
    role('lead', 'Lead', /lead|manager|director/i),
    names('milestones', 'Milestones', /milestone/i),
    names('schemes', 'Schemes', /scheme|project|savings/i),
  ],
};
