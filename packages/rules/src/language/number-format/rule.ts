import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/number-format',
  number: 'STP0007',
  severity: 'error',
  structural: true,
  title: 'A figure is not written as a figure',
});
