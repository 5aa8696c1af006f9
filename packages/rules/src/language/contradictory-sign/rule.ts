import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/contradictory-sign',
  number: 'STP0037',
  severity: 'error',
  title: 'A figure is called a deficit or surplus and marked negative as well',
});
