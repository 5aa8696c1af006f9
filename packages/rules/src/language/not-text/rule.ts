import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/not-text',
  number: 'STP0072',
  severity: 'error',
  structural: true,
  title: 'A file is not text',
});
