import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unknown-word',
  number: 'STP0003',
  severity: 'error',
  structural: true,
  title: 'A word is not one of the language',
});
