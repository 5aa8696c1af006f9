import { expect, it } from 'vitest';
import { acceptanceLine } from './acceptance-line.ts';

it('is indented like the line below, and stays one line whatever the reason', () => {
  expect(acceptanceLine('  planned (0.3)', 'finance/bridge', ' agreed\nand follows ')).toBe(
    '  // stplan-accept finance/bridge: agreed and follows\n',
  );
});
