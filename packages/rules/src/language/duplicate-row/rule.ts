import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/duplicate-row',
  number: 'STP0023',
  severity: 'error',
  title: 'A table states the same row twice',
});
