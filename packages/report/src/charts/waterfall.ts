import { abs, compare, type Exact, max, min, ONE, plus, ZERO } from '@stplan/model';
import { scaleLinear } from 'd3-scale';
import type { Spoken } from '../words/sentence.ts';
import { approximate } from './approximate.ts';
import { brokenLine } from './broken-line.ts';
import { fitLines, fitText } from './fit-text.ts';
import { LINE_HEIGHT, type Mark, type Scene, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A bar: a total stands on zero, a step starts where the one before ended, a gap leads from the parts to what is stated. */
export type WaterfallBar = {
  readonly kind: 'total' | 'step' | 'gap';
  readonly label: string;
  /** What the bar adds; of a total, where it ends. */
  readonly change: Exact;
  /** What is printed beside it. */
  readonly figure: Spoken;
  /** Not yet found: hatched although it helps. */
  readonly unidentified?: boolean;
};

/** A level to compare with, drawn across all bars. */
export type WaterfallMarker = { readonly label: string; readonly at: Exact };

const WIDTH = 760;
const LABELS = 250;
const BAR = 16;
const PAD = 8;

/** A waterfall that reads downwards: label, bar, figure, so that no two texts can meet. */
export function waterfall(bars: readonly WaterfallBar[], marker?: WaterfallMarker): Scene {
  const spans = spansOf(bars);
  const ends = spans.flatMap(({ from, to }) => [from, to]).concat(marker ? [marker.at] : []);
  const [least, most] = [ends.reduce(min, ZERO), ends.reduce(max, ZERO)];
  const unit = largest([abs(least), abs(most), ONE]);
  const figureRoom = Math.max(...bars.map(({ figure }) => textWidth(figure.text, TYPE_SIZE, true)), 0) + 2 * PAD;
  const along = scaleLinear([approximate(least, unit), approximate(most, unit)], [LABELS + PAD, WIDTH - figureRoom]);
  const at = (value: Exact) => along(approximate(value, unit));

  const marks: Mark[] = [];
  const joints: Mark[] = [];
  let y = marker ? 2 * LINE_HEIGHT : PAD;
  const top = y;
  let joint: { readonly x: number; readonly y: number } | undefined;
  bars.forEach((bar, index) => {
    const lines = fitLines(bar.label, LABELS - PAD, TYPE_SIZE, 2, bar.kind !== 'step');
    const height = Math.max(lines.length * LINE_HEIGHT, BAR) + PAD;
    const middle = y + height / 2;
    const span = spans[index] ?? { from: ZERO, to: ZERO };
    const [left, right] = [at(span.from), at(span.to)].sort((a, b) => a - b) as [number, number];
    if (joint)
      joints.push({ kind: 'line', x1: joint.x, y1: joint.y, x2: joint.x, y2: middle - BAR / 2, class: 'joint' });
    lines.forEach((text, line) => {
      const baseline = middle + (line - (lines.length - 1) / 2) * LINE_HEIGHT + TYPE_SIZE * 0.35;
      marks.push({ kind: 'text', x: 0, y: baseline, text, ...(bar.kind === 'step' ? {} : { class: 'bold' }) });
    });
    const width = Math.max(right - left, 1);
    marks.push({ kind: 'rect', x: left, y: middle - BAR / 2, width, height: BAR, class: barClass(bar) });
    marks.push({
      kind: 'text',
      x: right + PAD / 2,
      y: middle + TYPE_SIZE * 0.35,
      text: bar.figure.text,
      figure: bar.figure,
      ...(bar.kind === 'step' ? {} : { class: 'bold' }),
    });
    joint = { x: at(span.to), y: middle + BAR / 2 };
    y += height;
  });
  const zero = brokenLine(at(ZERO), top, y, 'axis', marks);
  return {
    width: WIDTH,
    height: y + PAD / 2,
    marks: [...zero, ...joints, ...(marker ? markerMarks(marker, at(marker.at), y, marks) : []), ...marks],
  };
}

function markerMarks(marker: WaterfallMarker, x: number, bottom: number, marks: readonly Mark[]): Mark[] {
  const label = fitText(marker.label, WIDTH, TYPE_SIZE, true);
  const width = textWidth(label, TYPE_SIZE, true);
  const centre = Math.min(Math.max(x, width / 2), WIDTH - width / 2);
  return [
    { kind: 'text', x: centre, y: LINE_HEIGHT, text: label, anchor: 'middle', class: 'bold' },
    ...brokenLine(x, LINE_HEIGHT + 4, bottom, 'marker', marks),
  ];
}

function barClass({ kind, change, unidentified }: WaterfallBar): string {
  if (kind === 'total') return 'total';
  if (kind === 'gap') return 'gap';
  if (compare(change, ZERO) < 0) return 'adverse';
  return unidentified ? 'unidentified' : 'helpful';
}

/** From where to where each bar goes: totals restart at zero. */
function spansOf(bars: readonly WaterfallBar[]): { readonly from: Exact; readonly to: Exact }[] {
  let running = ZERO;
  return bars.map(({ kind, change }) => {
    const from = kind === 'total' ? ZERO : running;
    running = kind === 'total' ? change : plus(running, change);
    return { from, to: running };
  });
}

function largest(values: readonly Exact[]): Exact {
  return values.reduce(max, ZERO);
}
