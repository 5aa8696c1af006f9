import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/impossible-date',
  number: 'STP0041',
  severity: 'error',
  title: 'A date is not in the calendar',
});
