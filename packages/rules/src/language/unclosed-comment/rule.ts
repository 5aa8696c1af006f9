import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unclosed-comment',
  number: 'STP0013',
  severity: 'error',
  structural: true,
  title: 'A comment is opened and not closed',
});
