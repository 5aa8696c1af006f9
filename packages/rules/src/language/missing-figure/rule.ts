import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/missing-figure',
  number: 'STP0083',
  severity: 'warning',
  title: 'A formula needs a figure that is not stated',
});
