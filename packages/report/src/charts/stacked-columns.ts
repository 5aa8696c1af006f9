import { abs, max, ONE, ZERO } from '@stplan/model';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import type { Spoken } from '../words/sentence.ts';
import { approximate } from './approximate.ts';
import { fitText } from './fit-text.ts';
import { HATCHED } from './hatched.ts';
import { legendMarks } from './legend.ts';
import { LINE_HEIGHT, type Mark, type Scene, type TextMark, TYPE_SIZE } from './scene.ts';
import { textBox } from './text-box.ts';
import { textWidth } from './text-width.ts';

/** A part of every column: its label and its class, which gives colour and hatching. */
export type ColumnPart = { readonly label: string; readonly class: string };

/** A column: what each part adds, the figure over it, and a level that it is compared with. */
export type StackedColumn = {
  readonly label: string;
  readonly parts: readonly (Spoken | undefined)[];
  readonly total: Spoken;
  readonly level?: Spoken | undefined;
};

const WIDTH = 760;
const PLOT = 230;
/** Few columns are not stretched over the whole width. */
const WIDEST = 190;
const PAD = 8;

/** Stacked columns with a legend above; parts below zero hang down. `levelLabel` names the level that is drawn across. */
export function stackedColumns(
  parts: readonly ColumnPart[],
  columns: readonly StackedColumn[],
  levelLabel: string | undefined,
): Scene {
  const unit = columns
    .flatMap(({ parts: values, level }) => [...values, level])
    .reduce((most, figure) => max(most, abs(figure?.value ?? ZERO)), ONE);
  const number = (figure: Spoken | undefined) => (figure ? approximate(figure.value, unit) : 0);
  const stacked = stack<StackedColumn, number>()
    .keys(parts.map((_, index) => index))
    .value(({ parts: values }, index) => number(values[index]))
    .offset(stackOffsetDiverging)([...columns]);

  const legend = legendMarks(
    [...parts, ...(levelLabel === undefined ? [] : [{ label: levelLabel, class: 'level' }])],
    WIDTH,
  );
  const ends = stacked.flatMap((series) => series.flat()).concat(columns.map(({ level }) => number(level)));
  const top = legend.height + LINE_HEIGHT + PAD;
  const up = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends)], [top + PLOT, top]);
  const across = scaleBand(
    columns.map((_, index) => String(index)),
    [0, Math.min(WIDTH, columns.length * WIDEST)],
  )
    .paddingInner(0.4)
    .paddingOuter(0.3);
  const width = across.bandwidth();

  const marks: Mark[] = [...legend.marks];
  stacked.forEach((series, part) => {
    series.forEach(([low, high], index) => {
      const figure = columns[index]?.parts[part];
      if (high === low || figure === undefined) return;
      const x = across(String(index)) ?? 0;
      const [y, height] = [up(high), up(low) - up(high)];
      marks.push({ kind: 'rect', x, y, width, height, class: parts[part]?.class ?? '' });
      if (height >= LINE_HEIGHT + 2 && textWidth(figure.text, TYPE_SIZE) + 4 <= width) {
        const name = parts[part]?.class ?? '';
        const text: TextMark = {
          kind: 'text',
          x: x + width / 2,
          y: y + height / 2 + TYPE_SIZE * 0.35,
          text: figure.text,
          anchor: 'middle',
          class: `on-${name}`,
          figure,
        };
        marks.push(...(HATCHED.has(name) ? [paperUnder(text)] : []), text);
      }
    });
  });
  columns.forEach((column, index) => {
    const x = across(String(index)) ?? 0;
    const room = across.step() - 4;
    const highest = Math.max(0, ...stacked.map((series) => series[index]?.[1] ?? 0), number(column.level));
    if (column.level) {
      const y = up(number(column.level));
      marks.push({ kind: 'line', x1: x - 6, y1: y, x2: x + width + 6, y2: y, class: 'level' });
    }
    const over: Spoken = column.total;
    const bottom = top + PLOT + LINE_HEIGHT + 2;
    if (textWidth(over.text, TYPE_SIZE, true) <= room) {
      marks.push({
        kind: 'text',
        x: x + width / 2,
        y: up(highest) - 5,
        text: over.text,
        anchor: 'middle',
        class: 'bold',
        figure: over,
      });
    }
    marks.push({
      kind: 'text',
      x: x + width / 2,
      y: bottom,
      text: fitText(column.label, room, TYPE_SIZE),
      anchor: 'middle',
    });
  });
  marks.push({ kind: 'line', x1: 0, y1: up(0), x2: WIDTH, y2: up(0), class: 'axis' });
  return { width: WIDTH, height: top + PLOT + LINE_HEIGHT + PAD, marks };
}

/** Nobody reads a figure on a hatching: it stands on a piece of paper. */
function paperUnder(text: TextMark): Mark {
  const { left, top, right, bottom } = textBox(text);
  return { kind: 'rect', x: left - 2, y: top, width: right - left + 4, height: bottom - top, class: 'paper' };
}
