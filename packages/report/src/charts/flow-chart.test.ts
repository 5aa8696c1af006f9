import type { Exact } from '@stplan/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { flowChart } from './flow-chart.ts';

const node = (column: number) => (parts: readonly [string, { readonly value: Exact; readonly text: string }][]) =>
  parts.map(([label, figure], index) => ({ key: `${column}-${index}`, label, figure }));
const column = (index: number) => fc.array(fc.tuple(labels, figures), { minLength: 1, maxLength: 8 }).map(node(index));
const chart = fc.tuple(column(0), column(1), column(2)).chain((columns) =>
  fc.tuple(
    fc.constant(columns),
    fc.array(fc.record({ at: fc.nat(1), from: fc.nat(9), to: fc.nat(9), figure: figures, hatched: fc.boolean() }), {
      maxLength: 20,
    }),
  ),
);

test('no label of a flow is clipped or lies over another, whatever the plan', () => {
  fc.assert(
    fc.property(chart, ([columns, links]) => {
      const flows = links.map(({ at, from, to, figure, hatched }) => ({
        from: `${at}-${from}`,
        to: `${at + 1}-${to}`,
        value: figure.value,
        class: hatched ? 'unidentified' : 'k1',
      }));
      expect(sceneFaults(flowChart(columns, flows))).toEqual([]);
    }),
  );
});

test('a band is as wide as the money that it stands for, and leads from box to box', () => {
  const spoken = (n: bigint) => ({ value: { n, d: 1n }, text: `£${n}` });
  const { marks } = flowChart(
    [
      [{ key: 'bank', label: 'Loan', figure: spoken(30n) }],
      [
        { key: 'a', label: 'Hub', figure: spoken(20n) },
        { key: 'b', label: 'Ward', figure: spoken(10n) },
      ],
    ],
    [
      { from: 'bank', to: 'a', value: { n: 20n, d: 1n }, class: 'k1' },
      { from: 'bank', to: 'b', value: { n: 10n, d: 1n }, class: 'unidentified' },
    ],
  );
  const heights = marks.flatMap((mark) => {
    const [, top = '', low = ''] = mark.kind === 'path' ? (/(?: )(\d+)V(\d+)/.exec(mark.d) ?? []) : [];
    return mark.kind === 'path' ? [Number(low) - Number(top)] : [];
  });
  expect(heights[0]).toBeGreaterThan(1.9 * (heights[1] ?? 0));
  expect(marks.filter((mark) => mark.kind === 'path').map((mark) => mark.class)).toEqual(['k1', 'unidentified']);
});
