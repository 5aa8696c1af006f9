import { type CalendarDate, compareDates } from '@stplan/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dates, labels } from '../../test/chart-arbitraries.ts';
import { sceneFaults } from '../../test/scene-faults.ts';
import { stageBars } from './stage-bars.ts';

const span = fc.tuple(dates, dates).map((ends) => {
  const [start, end] = [...ends].sort(compareDates) as [CalendarDate, CalendarDate];
  return { start, end };
});
const bars = fc.array(
  fc.tuple(span, fc.record({ group: labels, label: labels, meets: fc.boolean() })).map(([when, rest]) => ({
    ...when,
    ...rest,
  })),
  { maxLength: 20 },
);
const periods = fc.array(
  fc.tuple(span, labels).map(([when, label]) => ({ ...when, label })),
  { maxLength: 6 },
);

test('no label of stage bars is clipped or lies over another, whatever the plan', () => {
  fc.assert(
    fc.property(bars, periods, (list, held) => {
      expect(sceneFaults(stageBars(list, held))).toEqual([]);
    }),
  );
});

test('a stage in a pre-election period is solid and says so', () => {
  const day = (month: number, date: number) => ({ year: 2017, month, day: date });
  const stage = { group: 'Stroke', start: day(4, 1), end: day(6, 30) };
  const { marks } = stageBars(
    [
      { ...stage, label: 'Consultation', meets: true },
      { ...stage, label: 'Decision', start: day(9, 1), end: day(9, 1), meets: false },
    ],
    [{ label: 'General election', start: day(4, 22), end: day(6, 9) }],
  );
  expect(marks.flatMap((mark) => (mark.class?.startsWith('task') ? [mark.class] : []))).toEqual([
    'task critical',
    'task open',
  ]);
  expect(marks.filter((mark) => mark.kind === 'text' && mark.text === 'in a pre-election period')).toHaveLength(1);
  expect(marks.filter((mark) => mark.class === 'band')).toHaveLength(1);
});
