import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/missing-unit',
  number: 'STP0032',
  severity: 'error',
  title: 'Figures stand without a unit',
});
