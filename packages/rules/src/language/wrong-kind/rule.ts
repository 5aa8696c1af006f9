import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/wrong-kind',
  number: 'STP0065',
  severity: 'error',
  title: 'A name stands for an element of another kind than its place wants',
});
