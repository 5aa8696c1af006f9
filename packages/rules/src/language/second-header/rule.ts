import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/second-header',
  number: 'STP0026',
  severity: 'error',
  title: 'A table has two rows of periods',
});
