import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unused-element',
  number: 'STP0067',
  severity: 'info',
  title: 'An element that only serves others is never used',
});
