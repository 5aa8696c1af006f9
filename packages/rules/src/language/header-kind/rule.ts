import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/header-kind',
  number: 'STP0028',
  severity: 'error',
  title: 'A row of periods holds a period of another kind',
});
