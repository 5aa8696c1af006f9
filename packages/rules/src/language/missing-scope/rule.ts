import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/missing-scope',
  number: 'STP0066',
  severity: 'warning',
  title: 'The position of a place or footprint does not say which sectors it counts',
});
