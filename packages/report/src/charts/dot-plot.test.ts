import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { dotPlot } from './dot-plot.ts';

const rows = fc.array(
  fc.record({ label: labels, figures: fc.array(fc.option(figures, { nil: undefined }), { maxLength: 2 }) }),
  { maxLength: 20 },
);

test('no label of a dot plot is clipped, crossed or lies over another, whatever the plans', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(['Gap'], ['Requested', 'Awarded']), (list, series) => {
      expect(sceneFaults(dotPlot(series, list))).toEqual([]);
    }),
  );
});

test('what is larger lies further from zero, and the two series have marks of their own', () => {
  const figure = (pounds: bigint) => ({ value: { n: pounds, d: 1n }, text: `£${pounds}` });
  const { marks } = dotPlot(
    ['Requested', 'Awarded'],
    [
      { label: 'One', figures: [figure(30n), figure(10n)] },
      { label: 'Other', figures: [figure(20n), undefined] },
    ],
  );
  const places = (style: string) =>
    marks.flatMap((mark) =>
      mark.kind === 'path' && mark.class === style ? [Number(/^M(-?\d+)/.exec(mark.d)?.[1])] : [],
    );
  const [, one, other] = places('disc').sort((a, b) => a - b);
  expect(places('disc')).toHaveLength(3);
  expect(places('diamond')).toHaveLength(2);
  expect(one).toBeLessThan(other ?? 0);
});
