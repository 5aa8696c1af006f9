import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/header-after-rows',
  number: 'STP0025',
  severity: 'warning',
  title: 'The row of periods stands below figures that it governs',
});
