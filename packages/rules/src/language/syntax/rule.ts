import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/syntax',
  number: 'STP0001',
  severity: 'error',
  structural: true,
  title: 'A statement is not written as the language has it',
});
