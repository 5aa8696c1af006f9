import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { lineChart } from './line-chart.ts';
import { spread } from './spread.ts';

const chart = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.record({
    periods: fc.array(fc.constantFrom('2017/18', 'Q1 2017/18', 'Apr 2017'), { minLength: count, maxLength: count }),
    lines: fc.array(
      fc.record({
        label: labels,
        class: fc.constant('k1'),
        points: fc.array(fc.option(figures, { nil: undefined }), { minLength: count, maxLength: count }),
      }),
      { maxLength: 7 },
    ),
    levels: fc.array(fc.record({ label: labels, class: fc.constant('standard'), figure: figures }), { maxLength: 4 }),
  }),
);

test('no label of a line chart is clipped or lies over another, whatever the plan', () => {
  fc.assert(
    fc.property(chart, ({ periods, lines, levels }) => {
      expect(sceneFaults(lineChart(periods, lines, levels))).toEqual([]);
    }),
  );
});

test('labels are moved apart only as far as they must be', () => {
  expect(spread([10, 50, 90], 15, 0, 100)).toEqual([10, 50, 90]);
  expect(spread([50, 50, 50], 15, 0, 100)).toEqual([50, 65, 80]);
  expect(spread([98, 99], 15, 0, 100)).toEqual([85, 100]);
});
