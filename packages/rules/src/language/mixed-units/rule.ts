import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/mixed-units',
  number: 'STP0035',
  severity: 'error',
  title: 'The figures of a table without a unit are in different units',
});
