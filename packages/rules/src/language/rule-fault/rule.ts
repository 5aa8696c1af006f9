import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/rule-fault',
  number: 'STP0090',
  severity: 'error',
  structural: true,
  title: 'A rule failed, so its findings are missing',
});
