import { max, ONE, plus, ZERO } from '@stplan/model';
import { scaleLinear } from 'd3-scale';
import type { Spoken } from '../words/sentence.ts';
import { approximate } from './approximate.ts';
import { fitLines } from './fit-text.ts';
import { type LegendEntry, legendMarks } from './legend.ts';
import { LINE_HEIGHT, type Mark, type Scene, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A bar of parts end to end; parts below zero are left out. */
export type StackedBar = {
  readonly label: string;
  readonly parts: readonly { readonly class: string; readonly figure: Spoken }[];
  readonly total: Spoken;
};

const WIDTH = 760;
const LABELS = 250;
const BAR = 16;
const PAD = 8;

/** Bars of parts with a legend above; the total stands at the end of each. */
export function stackedBars(legend: readonly LegendEntry[], bars: readonly StackedBar[]): Scene {
  const lengths = bars.map(({ parts }) => parts.reduce((sum, { figure }) => plus(sum, max(figure.value, ZERO)), ZERO));
  const unit = lengths.reduce(max, ONE);
  const room = Math.max(0, ...bars.map(({ total }) => textWidth(total.text, TYPE_SIZE, true))) + 2 * PAD;
  const along = scaleLinear([0, 1], [LABELS + PAD, Math.max(WIDTH - room, LABELS + 2 * PAD)]);
  const head = legendMarks(legend, WIDTH);
  const marks: Mark[] = [...head.marks];
  let y = head.height + PAD;
  for (const { label, parts, total } of bars) {
    const lines = fitLines(label, LABELS - PAD, TYPE_SIZE, 2);
    const height = Math.max(lines.length * LINE_HEIGHT, BAR) + PAD;
    const middle = y + height / 2;
    lines.forEach((text, line) => {
      const baseline = middle + (line - (lines.length - 1) / 2) * LINE_HEIGHT + TYPE_SIZE * 0.35;
      marks.push({ kind: 'text', x: 0, y: baseline, text });
    });
    let from = ZERO;
    for (const { class: name, figure } of parts) {
      const to = plus(from, max(figure.value, ZERO));
      const [left, right] = [along(approximate(from, unit)), along(approximate(to, unit))];
      marks.push({ kind: 'rect', x: left, y: middle - BAR / 2, width: right - left, height: BAR, class: name });
      from = to;
    }
    const end = along(approximate(from, unit));
    marks.push({
      kind: 'text',
      x: end + PAD / 2,
      y: middle + TYPE_SIZE * 0.35,
      text: total.text,
      figure: total,
      class: 'bold',
    });
    y += height;
  }
  return { width: WIDTH, height: y + PAD / 2, marks };
}
