import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/risk-score',
  number: 'STP0047',
  severity: 'error',
  title: 'A likelihood or impact is not a whole number from 1 to 5',
});
