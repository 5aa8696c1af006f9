import { addDays, type CalendarDate, compareDates, fromDayNumber, toDayNumber } from '@stplan/model';
import { scaleLinear } from 'd3-scale';
import { brokenLine } from './broken-line.ts';
import { fitText } from './fit-text.ts';
import { pixel } from './pixel.ts';
import { LINE_HEIGHT, type Mark, type Scene, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';
import { timeAxis } from './time-axis.ts';

/** A stage of something; stages of one group stand under its heading. */
export type StageBar = {
  readonly group: string;
  readonly label: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Whether it falls into one of the periods. */
  readonly meets: boolean;
};

/** A time in which nothing may be announced, drawn across all rows. */
export type StagePeriod = { readonly label: string; readonly start: CalendarDate; readonly end: CalendarDate };

const WIDTH = 960;
const LABELS = 260;
const NOTE = 'in a pre-election period';
const ROW = 21;
const BAR = 10;
const PAD = 8;

/** Stages over time against periods: solid with a word at the end of the row where a stage falls into one. */
export function stageBars(bars: readonly StageBar[], periods: readonly StagePeriod[]): Scene {
  const days = [...bars, ...periods].flatMap(({ start, end }) => [start, end]).sort(compareDates);
  const first = days[0] ?? fromDayNumber(0);
  const last = days[days.length - 1] ?? first;
  const right = WIDTH - textWidth(NOTE, TYPE_SIZE) - 2 * PAD;
  const along = scaleLinear([toDayNumber(addDays(first, -20)), toDayNumber(addDays(last, 20))], [LABELS, right]);
  const at = (date: CalendarDate) => along(toDayNumber(date));
  const head = LINE_HEIGHT * (1 + periods.length) + 6;
  const texts: Mark[] = [];
  const drawn: Mark[] = [];
  let y = head;
  let group: string | undefined;
  for (const bar of bars) {
    if (bar.group !== group) {
      group = bar.group;
      const text = fitText(group, LABELS - PAD, TYPE_SIZE, true);
      texts.push({ kind: 'text', x: 0, y: y + ROW * 0.7, text, class: 'bold' });
      y += ROW;
    }
    const middle = y + ROW / 2;
    const baseline = middle + TYPE_SIZE * 0.35;
    texts.push({ kind: 'text', x: PAD, y: baseline, text: fitText(bar.label, LABELS - 2 * PAD, TYPE_SIZE) });
    if (bar.meets) texts.push({ kind: 'text', x: WIDTH, y: baseline, text: NOTE, anchor: 'end' });
    drawn.push(barMark(at(bar.start), at(bar.end), middle, bar.meets ? 'critical' : 'open'));
    y += ROW;
  }
  const axis = timeAxis(along, head, y);
  const labels = periods.map((period, index) => periodLabel(period, at(period.start), index));
  const hangers = periods.flatMap(({ start }, index) =>
    brokenLine(at(start), labelLine(index) + 4, head, 'joint', labels),
  );
  return {
    width: WIDTH,
    height: y + PAD,
    marks: [
      ...axis,
      ...periods.map((period) => bandMark(at(period.start), at(period.end), head, y)),
      ...hangers,
      ...labels,
      ...drawn,
      ...texts,
    ],
  };
}

function barMark(from: number, to: number, y: number, state: string): Mark {
  if (to - from >= 3) {
    return { kind: 'rect', x: from, y: y - BAR / 2, width: to - from, height: BAR, class: `task ${state}` };
  }
  return { kind: 'path', d: `M${pixel(to - 6)} ${pixel(y)}l6-6l6 6l-6 6z`, class: `task ${state}` };
}

/** A band over all rows; its label hangs above the chart. */
function bandMark(from: number, to: number, head: number, bottom: number): Mark {
  return { kind: 'rect', x: from, y: head, width: Math.max(to - from, 2), height: bottom - head, class: 'band' };
}

/** Each label has a line of its own above the chart. */
function labelLine(index: number): number {
  return LINE_HEIGHT * (index + 2) - 1;
}

function periodLabel({ label }: StagePeriod, from: number, index: number): Mark {
  const text = fitText(label, WIDTH - LABELS, TYPE_SIZE);
  return { kind: 'text', x: Math.min(from, WIDTH - textWidth(text, TYPE_SIZE)), y: labelLine(index), text };
}
