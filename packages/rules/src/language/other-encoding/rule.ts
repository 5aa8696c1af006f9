import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/other-encoding',
  number: 'STP0073',
  severity: 'warning',
  title: 'A text is not in UTF-8',
});
