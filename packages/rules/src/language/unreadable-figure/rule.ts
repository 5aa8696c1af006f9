import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unreadable-figure',
  number: 'STP0036',
  severity: 'error',
  title: 'A figure cannot be read',
});
