import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unknown-rule',
  number: 'STP0091',
  severity: 'warning',
  title: 'An acceptance or a setting names a rule that does not exist',
});
