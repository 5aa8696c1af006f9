import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/too-deep',
  number: 'STP0016',
  severity: 'error',
  structural: true,
  title: 'Brackets or operators are nested too deep',
});
