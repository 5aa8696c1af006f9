import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/acceptance-without-reason',
  number: 'STP0093',
  severity: 'warning',
  title: 'An acceptance gives no reason',
});
