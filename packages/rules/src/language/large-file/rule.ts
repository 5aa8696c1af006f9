import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/large-file',
  number: 'STP0071',
  severity: 'error',
  structural: true,
  title: 'A file is larger than any plan',
});
