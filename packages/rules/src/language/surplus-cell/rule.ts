import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/surplus-cell',
  number: 'STP0031',
  severity: 'error',
  title: 'A row has more figures than its table has periods',
});
