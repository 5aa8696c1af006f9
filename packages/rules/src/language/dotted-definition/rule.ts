import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/dotted-definition',
  number: 'STP0021',
  severity: 'error',
  title: 'An element is defined with the name of a plan before its own',
});
