import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/period-format',
  number: 'STP0008',
  severity: 'error',
  structural: true,
  title: 'A period is not written as a period',
});
