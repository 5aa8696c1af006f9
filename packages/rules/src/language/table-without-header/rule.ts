import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/table-without-header',
  number: 'STP0024',
  severity: 'error',
  title: 'A table has rows of figures but no row of periods',
});
