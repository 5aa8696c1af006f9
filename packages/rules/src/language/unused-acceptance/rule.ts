import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unused-acceptance',
  number: 'STP0094',
  severity: 'warning',
  title: 'An acceptance accepts nothing',
});
