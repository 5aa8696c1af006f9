import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/row-without-word',
  number: 'STP0010',
  severity: 'error',
  structural: true,
  title: 'A row does not begin with what it states',
});
