import { abs, compare, type Exact, max, min, ONE, ZERO } from '@stplan/model';
import { scaleLinear } from 'd3-scale';
import type { Spoken } from '../words/sentence.ts';
import { approximate } from './approximate.ts';
import { brokenLine } from './broken-line.ts';
import { fitText } from './fit-text.ts';
import { type Mark, type Scene, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';

/** By how much something changes: the bars of a group stand under its heading. */
export type DeltaBar = { readonly group: string; readonly label: string; readonly figure: Spoken };

const WIDTH = 760;
const LABELS = 190;
const ROW = 21;
const BAR = 13;
const PAD = 8;

/** Bars from a common zero: what is worse to its left and hatched, what is better to its right. */
export function deltaBars(bars: readonly DeltaBar[]): Scene {
  const values = bars.map(({ figure }) => figure.value);
  const [least, most] = [values.reduce(min, ZERO), values.reduce(max, ZERO)];
  const unit = [abs(least), abs(most), ONE].reduce(max, ZERO);
  const room = Math.max(0, ...bars.map(({ figure }) => textWidth(figure.text, TYPE_SIZE))) + 2 * PAD;
  const along = scaleLinear([approximate(least, unit), approximate(most, unit)], [LABELS + PAD, WIDTH - room]);
  const at = (value: Exact) => along(approximate(value, unit));
  const texts: Mark[] = [];
  const rects: Mark[] = [];
  let y = PAD;
  let group: string | undefined;
  for (const bar of bars) {
    if (bar.group !== group) {
      group = bar.group;
      const text = fitText(group, WIDTH, TYPE_SIZE, true);
      texts.push({ kind: 'text', x: 0, y: y + ROW * 0.7, text, class: 'bold' });
      y += ROW;
    }
    const { figure } = bar;
    const [zero, end] = [at(ZERO), at(figure.value)];
    const middle = y + ROW / 2;
    const baseline = middle + TYPE_SIZE * 0.35;
    const width = Math.max(Math.abs(end - zero), 1);
    rects.push({
      kind: 'rect',
      x: Math.min(zero, end),
      y: middle - BAR / 2,
      width,
      height: BAR,
      class: compare(figure.value, ZERO) < 0 ? 'adverse' : 'helpful',
    });
    texts.push({ kind: 'text', x: PAD, y: baseline, text: fitText(bar.label, LABELS - PAD, TYPE_SIZE) });
    texts.push({ kind: 'text', x: Math.max(zero, end) + PAD / 2, y: baseline, text: figure.text, figure });
    y += ROW;
  }
  return {
    width: WIDTH,
    height: y + PAD,
    marks: [...brokenLine(at(ZERO), PAD, y, 'axis', texts), ...rects, ...texts],
  };
}
