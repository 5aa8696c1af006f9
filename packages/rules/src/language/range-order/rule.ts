import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/range-order',
  number: 'STP0042',
  severity: 'error',
  title: 'A range ends before it begins',
});
