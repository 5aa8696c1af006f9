import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/spreadsheet',
  number: 'STP0009',
  severity: 'error',
  structural: true,
  title: 'A cell of a spreadsheet was pasted as it is',
});
