import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/financial-year-wanted',
  number: 'STP0045',
  severity: 'error',
  title: 'Another period stands where a financial year is wanted',
});
