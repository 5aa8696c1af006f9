import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/empty-header',
  number: 'STP0027',
  severity: 'error',
  title: 'The row of periods names no period',
});
