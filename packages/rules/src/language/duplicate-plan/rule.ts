import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/duplicate-plan',
  number: 'STP0060',
  severity: 'error',
  structural: true,
  title: 'Two plans or libraries have one name',
});
