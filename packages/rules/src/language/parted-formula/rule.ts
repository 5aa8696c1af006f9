import { readingRule } from '../../rule/index.ts';

export const rule = readingRule({
  id: 'language/parted-formula',
  number: 'STP0017',
  severity: 'error',
  title: 'An operator and its operands stand on different lines',
});
