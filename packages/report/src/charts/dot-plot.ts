import { type Exact, max, min, ONE, ZERO } from '@stplan/model';
import { scaleLinear } from 'd3-scale';
import type { Spoken } from '../words/sentence.ts';
import { approximate } from './approximate.ts';
import { fitText } from './fit-text.ts';
import { pixel } from './pixel.ts';
import { type Mark, type Scene, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A row: its label and a figure for each series, where there is one. */
export type DotRow = { readonly label: string; readonly figures: readonly (Spoken | undefined)[] };

const WIDTH = 760;
const LABELS = 300;
const ROW = 21;
const PAD = 8;
const BETWEEN = 16;
const RADIUS = 5;

/** A disc for the first series, a hollow diamond for the second: they differ in print and to eyes that see no colour. */
const SHAPES: readonly { readonly class: string; readonly path: (x: number, y: number) => string }[] = [
  {
    class: 'disc',
    path: (x, y) =>
      `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`,
  },
  {
    class: 'diamond',
    path: (x, y) => `M${x - RADIUS} ${y}l${RADIUS} ${-RADIUS} ${RADIUS} ${RADIUS} ${-RADIUS} ${RADIUS}z`,
  },
];

/**
 * Rows on one scale from zero, in the order in which they are given: a mark for each figure, the figures themselves in
 * columns to the right under the names of their series.
 */
export function dotPlot(series: readonly string[], rows: readonly DotRow[]): Scene {
  const shown = series.slice(0, SHAPES.length);
  const values = rows.flatMap(({ figures }) => figures.flatMap((figure) => figure?.value ?? []));
  const [least, most] = [values.reduce(min, ZERO), values.reduce(max, ZERO)];
  const unit = [most, { n: -least.n, d: least.d }, ONE].reduce(max);
  const columns = columnsOf(shown, rows);
  const right = columns[0] === undefined ? WIDTH - PAD : columns[0].left - BETWEEN;
  const along = scaleLinear(
    [approximate(least, unit), approximate(most, unit)],
    [LABELS + PAD + RADIUS, right - RADIUS],
  );
  const at = (value: Exact) => pixel(along(approximate(value, unit)));
  const top = ROW;
  const bottom = top + rows.length * ROW;
  const guides: Mark[] = [];
  const texts: Mark[] = columns.flatMap(({ edge, name }, index) => {
    const x = edge - textWidth(name, TYPE_SIZE, true) - RADIUS - 5;
    const shape = SHAPES[index];
    const text: Mark = { kind: 'text', x: edge, y: top - 7, text: name, anchor: 'end', class: 'bold' };
    return shape === undefined
      ? [text]
      : [{ kind: 'path', d: shape.path(pixel(x), top - 11), class: shape.class }, text];
  });
  const marks: Mark[] = [];
  rows.forEach(({ label, figures }, index) => {
    const middle = Math.round(top + index * ROW + ROW / 2);
    const baseline = middle + TYPE_SIZE * 0.35;
    guides.push({ kind: 'line', x1: LABELS + PAD, y1: middle, x2: right, y2: middle, class: 'grid' });
    texts.push({ kind: 'text', x: 0, y: baseline, text: fitText(label, LABELS, TYPE_SIZE) });
    columns.forEach(({ edge }, place) => {
      const figure = figures[place];
      if (figure === undefined) return;
      texts.push({ kind: 'text', x: edge, y: baseline, text: figure.text, anchor: 'end', figure });
    });
    // The first series lies on top, where two figures meet.
    for (let place = columns.length - 1; place >= 0; place--) {
      const [figure, shape] = [figures[place], SHAPES[place]];
      if (figure && shape) marks.push({ kind: 'path', d: shape.path(at(figure.value), middle), class: shape.class });
    }
  });
  const zero = at(ZERO);
  const axis: Mark = { kind: 'line', x1: zero, y1: top, x2: zero, y2: bottom, class: 'axis' };
  return { width: WIDTH, height: bottom + PAD, marks: [...guides, axis, ...marks, ...texts] };
}

type ColumnPlace = { readonly name: string; readonly left: number; readonly edge: number };

/** The places of the columns of figures, from the right edge leftwards; as wide as their widest text. */
function columnsOf(series: readonly string[], rows: readonly DotRow[]): readonly ColumnPlace[] {
  const places: ColumnPlace[] = [];
  let edge = WIDTH - PAD;
  for (let index = series.length - 1; index >= 0; index--) {
    const name = series[index] ?? '';
    const head = textWidth(name, TYPE_SIZE, true) + 2 * RADIUS + 6;
    const width = Math.max(head, ...rows.map(({ figures }) => textWidth(figures[index]?.text ?? '', TYPE_SIZE)));
    places.unshift({ name, left: edge - width, edge });
    edge -= width + BETWEEN;
  }
  return places;
}
