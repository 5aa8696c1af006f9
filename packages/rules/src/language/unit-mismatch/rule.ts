import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unit-mismatch',
  number: 'STP0034',
  severity: 'error',
  title: 'A figure is in another unit than its place wants',
});
