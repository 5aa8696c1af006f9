import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unknown-figure',
  number: 'STP0082',
  severity: 'error',
  title: 'A formula asks an element for a figure that it does not have',
});
