import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unclosed-text',
  number: 'STP0012',
  severity: 'error',
  structural: true,
  title: 'A text is opened by quotation marks and not closed',
});
