import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/bracketed-literal',
  number: 'STP0038',
  severity: 'error',
  title: 'A formula holds a figure in brackets that could be negative or not',
});
