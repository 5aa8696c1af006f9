import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/outside-pattern',
  number: 'STP0074',
  severity: 'error',
  structural: true,
  title: 'A pattern of the settings leads outside the workspace',
});
