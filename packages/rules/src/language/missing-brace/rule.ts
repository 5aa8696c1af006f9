import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/missing-brace',
  number: 'STP0014',
  severity: 'error',
  structural: true,
  title: 'A brace is missing',
});
