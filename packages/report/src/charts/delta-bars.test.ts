import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { deltaBars } from './delta-bars.ts';

const bars = fc.array(fc.record({ group: labels, label: labels, figure: figures }), { maxLength: 20 });

test('no label of delta bars is clipped, crossed or lies over another, whatever the plan', () => {
  fc.assert(
    fc.property(bars, (list) => {
      expect(sceneFaults(deltaBars(list))).toEqual([]);
    }),
  );
});

test('what is worse stands to the left of zero and is hatched, what is better to its right', () => {
  const figure = (pounds: bigint) => ({ value: { n: pounds, d: 1n }, text: `${pounds}` });
  const { marks } = deltaBars([
    { group: 'Winter', label: '2017/18', figure: figure(-4n) },
    { group: 'Winter', label: '2018/19', figure: figure(2n) },
  ]);
  const [worse, better] = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
  expect((worse?.x ?? 0) + (worse?.width ?? 0)).toBeCloseTo(better?.x ?? 0);
  expect([worse?.class, better?.class]).toEqual(['adverse', 'helpful']);
});
