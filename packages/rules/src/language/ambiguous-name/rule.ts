import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/ambiguous-name',
  number: 'STP0064',
  severity: 'error',
  title: 'A name stands for several elements',
});
