import { compareDates } from '@stplan/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dates, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { type GanttRow, gantt } from './gantt.ts';

const row = fc
  .record({
    label: labels,
    ends: fc.tuple(dates, dates),
    due: fc.option(dates, { nil: undefined }),
    critical: fc.boolean(),
    complete: fc.boolean(),
    note: fc.constantFrom('', 'critical', '120 days', '3,000 days late'),
    after: fc.array(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 3 }),
  })
  .map(({ ends, ...rest }) => {
    const [start, finish] = [...ends].sort(compareDates);
    return { ...rest, start: start as GanttRow['start'], finish: finish as GanttRow['finish'] };
  });
const rows = fc.array(row, { maxLength: 40 }).map((list) => list.map((one, index) => ({ ...one, key: String(index) })));

test('no label of a Gantt chart is clipped or lies over another, whatever the plan', () => {
  fc.assert(
    fc.property(rows, fc.option(dates, { nil: undefined }), (list, asAt) => {
      expect(sceneFaults(gantt(list, asAt))).toEqual([]);
    }),
  );
});

test('a dependency is drawn only between milestones that are shown', () => {
  const date = { year: 2018, month: 4, day: 1 };
  const milestone = (key: string, after: string[]): GanttRow => ({
    key,
    label: key,
    start: date,
    finish: date,
    due: undefined,
    critical: true,
    complete: false,
    note: 'critical',
    after,
  });
  const arrows = (list: GanttRow[]) =>
    gantt(list, undefined).marks.filter((mark) => mark.kind === 'path' && mark.class.startsWith('arrow'));
  expect(arrows([milestone('A', []), milestone('B', ['A', 'Elsewhere'])])).toHaveLength(1);
  expect(arrows([milestone('B', ['Elsewhere'])])).toHaveLength(0);
});
