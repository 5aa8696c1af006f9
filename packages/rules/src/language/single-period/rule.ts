import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/single-period',
  number: 'STP0044',
  severity: 'error',
  title: 'A range stands where one period is wanted',
});
