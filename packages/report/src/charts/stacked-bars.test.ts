import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { stackedBars } from './stacked-bars.ts';

const bar = fc.record({
  label: labels,
  parts: fc.array(fc.record({ class: fc.constant('k1'), figure: figures }), { maxLength: 5 }),
  total: figures,
});
const entry = fc.record({ label: labels, class: fc.constant('k1') });

test('no label of stacked bars is clipped or lies over another, whatever the plan', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), fc.array(bar, { maxLength: 15 }), (legend, bars) => {
      expect(sceneFaults(stackedBars(legend, bars))).toEqual([]);
    }),
  );
});
