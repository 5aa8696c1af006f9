import { names, words } from './columns.ts';
import type { Register } from './register.ts';

/** What is done: spells, attendances, contacts. */
export const activity: Register = {
  list: 'activity',
  kind: 'activity',
  sheet: 'Activity',
  noun: 'Activity',
  named: /activity/i,
  telling: [/activity|point of delivery|\bpod\b|spells|attendances/i],
  titles: /activity|point of delivery|\bpod\b|title|name|description|service/i,
  rows: 'counts',
  columns: [names('totals', 'Totals', /^totals$/i)],
};

/** The beds. */
export const beds: Register = {
  list: 'beds',
  kind: 'beds',
  sheet: 'Beds',
  noun: 'Beds',
  named: /\bbeds?\b|capacity/i,
  telling: [/\bbeds?\b|ward/i],
  titles: /\bbeds?\b|ward|title|name|description|type/i,
  rows: 'counts',
  columns: [
    words('occupancy', 'Occupancy', /occupancy/i),
    names('serves', 'Serves', /serves/i),
    names('totals', 'Totals', /^totals$/i),
  ],
};

/** The staff. */
export const workforce: Register = {
  list: 'workforce',
  kind: 'workforce',
  sheet: 'Workforce',
  noun: 'Staff',
  named: /workforce|staff(?:ing)?\b|\bwte\b/i,
  telling: [/staff|workforce|\bwte\b|\bposts?\b/i],
  titles: /staff|workforce|group|title|name|description|role/i,
  rows: 'counts',
  columns: [
    words('average cost', 'Average cost', /average (?:cost|pay|salary)/i),
    names('totals', 'Totals', /^totals$/i),
  ],
};
