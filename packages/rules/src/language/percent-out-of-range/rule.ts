import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/percent-out-of-range',
  number: 'STP0046',
  severity: 'error',
  title: 'A share is below 0% or above 100%',
});
