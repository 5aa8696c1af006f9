import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/range-kind',
  number: 'STP0043',
  severity: 'error',
  title: 'A range cannot be counted out in periods of one kind',
});
