import { type Exact, max, min, minus, ONE } from '@stplan/model';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Spoken } from '../words/sentence.ts';
import { approximate } from './approximate.ts';
import { fitText } from './fit-text.ts';
import { LINE_HEIGHT, type Mark, type Scene, TYPE_SIZE } from './scene.ts';
import { spread } from './spread.ts';
import { textWidth } from './text-width.ts';

/** A line: its label stands at its last point; the class gives colour, dashes and mark. */
export type ChartLine = {
  readonly label: string;
  readonly class: string;
  readonly points: readonly (Spoken | undefined)[];
};

/** A level across the chart, such as a standard; its label stands at its end. */
export type ChartLevel = { readonly label: string; readonly class: string; readonly figure: Spoken };

const WIDTH = 420;
const HEIGHT = 170;
const LABELS = 150;
const PAD = 10;

/** Lines over periods that all share one scale; levels are drawn across, as a standard. */
export function lineChart(
  periods: readonly string[],
  lines: readonly ChartLine[],
  levels: readonly ChartLevel[] = [],
): Scene {
  const points = lines.flatMap((one) => one.points).filter((figure) => figure !== undefined);
  const figures = [...points, ...levels.map(({ figure }) => figure)];
  const [least, most] = bounds(figures.map(({ value }) => value));
  const span = minus(most, least);
  const share = (value: Exact) => (span.n === 0n ? 0.5 : approximate(minus(value, least), span));
  const up = scaleLinear([0, 1], [HEIGHT - LINE_HEIGHT - PAD, PAD]);
  const across = scalePoint(
    periods.map((_, index) => String(index)),
    [PAD, WIDTH - LABELS],
  ).padding(0.3);
  const at = (index: number) => across(String(index)) ?? 0;

  const marks: Mark[] = [];
  const ends: { readonly text: string; readonly y: number; readonly class: string }[] = [];
  for (const { label, class: name, figure } of levels) {
    const y = up(share(figure.value));
    marks.push({ kind: 'line', x1: 0, y1: y, x2: WIDTH - LABELS, y2: y, class: name });
    ends.push({ text: `${label} ${figure.text}`, y, class: '' });
  }
  for (const { label, class: name, points: own } of lines) {
    const placed = own.flatMap((figure, index) =>
      figure ? [{ x: at(index), y: up(share(figure.value)), figure }] : [],
    );
    const last = placed[placed.length - 1];
    if (last === undefined) continue;
    const d = line<(typeof placed)[number]>(
      ({ x }) => x,
      ({ y }) => y,
    ).digits(0)(placed);
    if (d !== null) marks.push({ kind: 'path', d, class: `line ${name}` });
    ends.push({ text: `${label} ${last.figure.text}`, y: last.y, class: '' });
  }
  marks.push(...endLabels(ends), ...periodLabels(periods, at));
  return { width: WIDTH, height: HEIGHT, marks };
}

function bounds(values: readonly Exact[]): [Exact, Exact] {
  const [first = ONE] = values;
  return [values.reduce(min, first), values.reduce(max, first)];
}

/** The labels to the right of the lines, moved apart where they would lie over one another. */
function endLabels(ends: readonly { readonly text: string; readonly y: number }[]): Mark[] {
  const lowest = HEIGHT - LINE_HEIGHT - PAD;
  const most = Math.floor((lowest - TYPE_SIZE) / LINE_HEIGHT) + 1;
  const shown = [...ends].sort((a, b) => a.y - b.y).slice(0, most);
  const places = spread(
    shown.map(({ y }) => y),
    LINE_HEIGHT,
    TYPE_SIZE,
    lowest,
  );
  return shown.map(({ text }, index) => ({
    kind: 'text',
    x: WIDTH - LABELS + PAD,
    y: (places[index] ?? 0) + TYPE_SIZE * 0.35,
    text: fitText(text, LABELS - PAD, TYPE_SIZE),
  }));
}

/** As many period labels as there is room for, from the first on. */
function periodLabels(periods: readonly string[], at: (index: number) => number): Mark[] {
  const marks: Mark[] = [];
  let taken = -LINE_HEIGHT;
  periods.forEach((text, index) => {
    const half = textWidth(text, TYPE_SIZE) / 2;
    const x = Math.max(at(index), half);
    if (x - half < taken + LINE_HEIGHT / 2 || x + half > WIDTH) return;
    marks.push({ kind: 'text', x, y: HEIGHT - 4, text, anchor: 'middle', class: 'soft' });
    taken = x + half;
  });
  return marks;
}
