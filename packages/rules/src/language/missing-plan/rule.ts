import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/missing-plan',
  number: 'STP0061',
  severity: 'error',
  structural: true,
  title: 'A file is part of a plan that no file defines',
});
