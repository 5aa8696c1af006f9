import { financialYearOf, fromDayNumber, toDayNumber, yearText } from '@stplan/model';
import type { ScaleLinear } from 'd3-scale';
import { LINE_HEIGHT, type Mark, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';

type Along = ScaleLinear<number, number>;

/**
 * The head and the grid of a time axis over financial years: a line where each begins, thin ones at quarters if there
 * is room, and the year's name in the part of it that is shown. `along` goes from day numbers to pixels.
 */
export function timeAxis(along: Along, head: number, bottom: number): Mark[] {
  const [first, last] = along.domain() as [number, number];
  const pixels = (365 * (along(last) - along(first))) / (last - first);
  const every = Math.max(1, Math.ceil((textWidth('2017/18', TYPE_SIZE) + 8) / pixels));
  const marks: Mark[] = [];
  const { start: from } = yearOfDay(first);
  for (let start = from; start <= yearOfDay(last).start; start++) {
    const at = (day: number) => along(Math.min(Math.max(day, first), last));
    const [left, right] = [at(aprilOf(start)), at(aprilOf(start + every))];
    if (aprilOf(start) >= first) marks.push(gridLine(left, head, bottom, 'grid year'));
    if ((start - from) % every === 0) {
      const text = yearText({ start });
      if (textWidth(text, TYPE_SIZE) + 6 <= right - left) {
        marks.push({ kind: 'text', x: left + 3, y: LINE_HEIGHT - 2, text, class: 'soft' });
      }
    }
    if (pixels < 60) continue;
    for (const day of quartersOf(start)) {
      if (day > first && day < last) marks.push(gridLine(along(day), head, bottom, 'grid'));
    }
  }
  return marks;
}

function gridLine(x: number, head: number, bottom: number, name: string): Mark {
  return { kind: 'line', x1: x, y1: head - 3, x2: x, y2: bottom, class: name };
}

function aprilOf(start: number): number {
  return toDayNumber({ year: start, month: 4, day: 1 });
}

function quartersOf(start: number): number[] {
  return [
    toDayNumber({ year: start, month: 7, day: 1 }),
    toDayNumber({ year: start, month: 10, day: 1 }),
    toDayNumber({ year: start + 1, month: 1, day: 1 }),
  ];
}

function yearOfDay(day: number) {
  return financialYearOf(fromDayNumber(Math.floor(day)));
}
