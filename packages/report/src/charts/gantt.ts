import { addDays, type CalendarDate, compareDates, dateText, fromDayNumber, toDayNumber } from '@stplan/model';
import { scaleLinear } from 'd3-scale';
import { arrowPath } from './arrow.ts';
import { fitText } from './fit-text.ts';
import { pixel } from './pixel.ts';
import { LINE_HEIGHT, type Mark, type Scene, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';
import { timeAxis } from './time-axis.ts';

/** A row of a Gantt chart. */
export type GanttRow = {
  readonly key: string;
  readonly label: string;
  readonly start: CalendarDate;
  readonly finish: CalendarDate;
  readonly due: CalendarDate | undefined;
  readonly critical: boolean;
  readonly complete: boolean;
  /** What stands at the end of the row: the slack in words. */
  readonly note: string;
  /** Keys of the rows that it comes after. */
  readonly after: readonly string[];
};

const WIDTH = 960;
const LABELS = 330;
const ROW = 21;
const BAR = 10;
const PAD = 8;

/** A Gantt chart: a row each, dependencies as arrows, the critical path solid, a line at the position date. */
export function gantt(rows: readonly GanttRow[], asAt: CalendarDate | undefined): Scene {
  const dates = rows
    .flatMap(({ start, finish, due }) => [start, finish, ...(due ? [due] : [])])
    .concat(asAt ? [asAt] : []);
  const ordered = [...dates].sort(compareDates);
  const first = ordered[0] ?? fromDayNumber(0);
  const last = ordered[ordered.length - 1] ?? first;
  const notes = Math.max(0, ...rows.map(({ note }) => textWidth(note, TYPE_SIZE)));
  const right = WIDTH - notes - 2 * PAD;
  const along = scaleLinear([toDayNumber(addDays(first, -10)), toDayNumber(addDays(last, 10))], [LABELS, right]);
  const at = (date: CalendarDate) => along(toDayNumber(date));
  const head = (asAt ? 2 : 1) * LINE_HEIGHT + 6;
  const bottom = head + rows.length * ROW;
  const middleOf = (index: number) => head + index * ROW + ROW / 2;

  const marks: Mark[] = timeAxis(along, head, bottom);
  if (asAt) marks.push(...asAtMarks(dateText(asAt), at(asAt), head, bottom));
  const critical: string[] = [];
  const others: string[] = [];
  const index = new Map(rows.map(({ key }, position) => [key, position]));
  rows.forEach((row, position) => {
    for (const key of row.after) {
      const before = index.get(key);
      const earlier = before === undefined ? undefined : rows[before];
      if (before === undefined || earlier === undefined) continue;
      const d = arrowPath(
        { x: at(earlier.finish), y: middleOf(before) },
        { x: at(row.start), y: middleOf(position) },
        ROW / 2,
      );
      (row.critical && earlier.critical ? critical : others).push(d);
    }
  });
  for (const d of others) marks.push({ kind: 'path', d, class: 'arrow' });
  for (const d of critical) marks.push({ kind: 'path', d, class: 'arrow critical' });
  marks.push(...rows.flatMap((row, position) => rowMarks(row, middleOf(position), at)));
  return { width: WIDTH, height: bottom + PAD, marks };
}

function rowMarks(row: GanttRow, y: number, at: (date: CalendarDate) => number): Mark[] {
  const [from, to] = [at(row.start), at(row.finish)];
  const state = row.complete ? 'complete' : row.critical ? 'critical' : 'open';
  const bar: Mark =
    to - from < 3
      ? { kind: 'path', d: diamond(to, y, 6), class: `task ${state}` }
      : { kind: 'rect', x: from, y: y - BAR / 2, width: to - from, height: BAR, class: `task ${state}` };
  const late = row.due && compareDates(row.due, row.finish) < 0 ? at(row.due) : undefined;
  return [
    { kind: 'text', x: 0, y: y + TYPE_SIZE * 0.35, text: fitText(row.label, LABELS - PAD, TYPE_SIZE) },
    bar,
    ...(late === undefined
      ? []
      : [
          { kind: 'line', x1: late, y1: y + BAR / 2 + 2, x2: to, y2: y + BAR / 2 + 2, class: 'late' } as const,
          { kind: 'line', x1: late, y1: y - BAR / 2 - 2, x2: late, y2: y + BAR / 2 + 3, class: 'late' } as const,
        ]),
    { kind: 'text', x: WIDTH, y: y + TYPE_SIZE * 0.35, text: row.note, anchor: 'end' },
  ];
}

function asAtMarks(label: string, x: number, head: number, bottom: number): Mark[] {
  const width = textWidth(label, TYPE_SIZE, true);
  const centre = Math.min(Math.max(x, LABELS + width / 2), WIDTH - width / 2);
  return [
    { kind: 'text', x: centre, y: 2 * LINE_HEIGHT - 1, text: label, anchor: 'middle', class: 'bold' },
    { kind: 'line', x1: x, y1: head - 2, x2: x, y2: bottom, class: 'marker' },
  ];
}

function diamond(x: number, y: number, size: number): string {
  return `M${pixel(x - size)} ${pixel(y)}l${size} ${-size}l${size} ${size}l${-size} ${size}z`;
}
