import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/surplus-brace',
  number: 'STP0015',
  severity: 'error',
  structural: true,
  title: 'A closing brace closes nothing',
});
