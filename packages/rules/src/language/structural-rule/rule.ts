import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/structural-rule',
  number: 'STP0092',
  severity: 'error',
  title: 'An acceptance or a setting names a rule that can be neither accepted nor set',
});
