import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/no-header',
  number: 'STP0020',
  severity: 'error',
  structural: true,
  title: 'A file does not say which plan or library it belongs to',
});
