import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unknown-character',
  number: 'STP0004',
  severity: 'error',
  structural: true,
  title: 'A character stands where the language has none',
});
