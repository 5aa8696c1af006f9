import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { stackedColumns } from './stacked-columns.ts';

const chart = fc.integer({ min: 0, max: 6 }).chain((parts) =>
  fc.record({
    parts: fc.array(labels, { minLength: parts, maxLength: parts }),
    columns: fc.array(
      fc.record({
        label: fc.constantFrom('2017/18', '2018/19', 'Q1 2017/18'),
        parts: fc.array(fc.option(figures, { nil: undefined }), { minLength: parts, maxLength: parts }),
        total: figures,
        level: fc.option(figures, { nil: undefined }),
      }),
      { maxLength: 12 },
    ),
  }),
);

test('no label of stacked columns is clipped or lies over another, whatever the plan', () => {
  fc.assert(
    fc.property(chart, fc.option(labels, { nil: undefined }), ({ parts, columns }, level) => {
      const named = parts.map((label) => ({ label, class: 'k1' }));
      expect(sceneFaults(stackedColumns(named, columns, level))).toEqual([]);
    }),
  );
});
