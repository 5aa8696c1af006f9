import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/division-by-zero',
  number: 'STP0084',
  severity: 'error',
  title: 'A formula divides by zero',
});
