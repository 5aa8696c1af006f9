import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { waterfall } from './waterfall.ts';

const bars = fc.array(
  fc.record({ kind: fc.constantFrom('total', 'step', 'gap'), label: labels, figure: figures }).map((bar) => ({
    ...bar,
    change: bar.figure.value,
  })),
  { maxLength: 20 },
);

test('no label of a waterfall is clipped or lies over another, whatever the plan', () => {
  fc.assert(
    fc.property(bars, fc.option(fc.record({ label: labels, at: figures }), { nil: undefined }), (steps, marker) => {
      expect(sceneFaults(waterfall(steps, marker && { label: marker.label, at: marker.at.value }))).toEqual([]);
    }),
  );
});

test('a step starts where the one before ended, and a total stands on zero', () => {
  const figure = (millions: bigint) => ({ value: { n: millions * 1_000_000n, d: 1n }, text: `£${millions}m` });
  const bar = (kind: 'total' | 'step', label: string, millions: bigint) => ({
    kind,
    label,
    change: figure(millions).value,
    figure: figure(millions),
  });
  const { marks } = waterfall([
    bar('total', 'Do nothing', -10n),
    bar('step', 'Savings', 6n),
    bar('total', 'Planned', -4n),
  ]);
  const [start, step, end] = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
  expect(step?.x).toBeCloseTo(start?.x ?? 0);
  expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo((start?.x ?? 0) + (start?.width ?? 0));
  expect((step?.x ?? 0) + (step?.width ?? 0)).toBeCloseTo(end?.x ?? 0);
  expect(step?.class).toBe('helpful');
});
