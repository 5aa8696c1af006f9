import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/name-format',
  number: 'STP0006',
  severity: 'error',
  structural: true,
  title: 'A name holds what names do not have',
});
