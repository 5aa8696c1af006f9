import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/duplicate-name',
  number: 'STP0062',
  severity: 'error',
  title: 'Two elements of one kind have one name',
});
