import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/period-order',
  number: 'STP0029',
  severity: 'error',
  title: 'A row of periods repeats a period or goes back in time',
});
