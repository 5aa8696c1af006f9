import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/unreadable-file',
  number: 'STP0070',
  severity: 'error',
  structural: true,
  title: 'A file or folder cannot be read',
});
