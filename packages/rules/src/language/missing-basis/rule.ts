import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/missing-basis',
  number: 'STP0033',
  severity: 'error',
  title: 'A table does not say whether its figures are annual, incremental or accumulated',
});
