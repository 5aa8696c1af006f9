import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unfinished',
  number: 'STP0002',
  severity: 'error',
  structural: true,
  title: 'A statement is not finished',
});
