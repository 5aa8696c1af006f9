import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/years-not-consecutive',
  number: 'STP0039',
  severity: 'error',
  title: 'A financial year names two years that do not follow each other',
});
