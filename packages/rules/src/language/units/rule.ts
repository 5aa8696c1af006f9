import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/units',
  number: 'STP0081',
  severity: 'error',
  title: 'A formula adds or compares things of different units',
});
