import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/cycle',
  number: 'STP0080',
  severity: 'error',
  structural: true,
  title: 'A formula needs its own result',
});
