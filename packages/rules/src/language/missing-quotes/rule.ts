import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/missing-quotes',
  number: 'STP0011',
  severity: 'error',
  structural: true,
  title: 'A text stands without quotation marks',
});
