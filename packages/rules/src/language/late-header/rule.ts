import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/late-header',
  number: 'STP0018',
  severity: 'error',
  structural: true,
  title: 'A file says in the middle which plan it belongs to',
});
