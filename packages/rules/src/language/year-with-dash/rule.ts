import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/year-with-dash',
  number: 'STP0040',
  severity: 'warning',
  title: 'A financial year is written with a dash instead of a slash',
});
