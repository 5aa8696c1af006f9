import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unknown-name',
  number: 'STP0063',
  severity: 'error',
  title: 'A name stands for nothing',
});
