import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/missing-cell',
  number: 'STP0030',
  severity: 'error',
  title: 'A row has fewer figures than its table has periods',
});
