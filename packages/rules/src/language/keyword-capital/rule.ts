import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/keyword-capital',
  number: 'STP0005',
  severity: 'error',
  structural: true,
  title: 'A keyword begins with a capital letter',
});
