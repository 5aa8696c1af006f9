import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/many-mistakes',
  number: 'STP0019',
  severity: 'error',
  structural: true,
  title: 'A file holds more mistakes than are worth listing',
});
