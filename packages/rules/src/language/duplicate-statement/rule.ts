import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/duplicate-statement',
  number: 'STP0022',
  severity: 'error',
  title: 'An element states twice what it has once',
});
