import { type Exact, max, plus, ZERO } from '@stplan/model';
import type { Spoken } from '../words/sentence.ts';
import { approximate } from './approximate.ts';
import { fitText } from './fit-text.ts';
import { pixel } from './pixel.ts';
import { LINE_HEIGHT, type Mark, type Scene, TYPE_SIZE } from './scene.ts';

/** Something that money comes from, goes through or goes to. */
export type FlowNode = { readonly key: string; readonly label: string; readonly figure: Spoken };

/** Money from one node to one of the next column; `class` says how it is filled. */
export type FlowLink = { readonly from: string; readonly to: string; readonly value: Exact; readonly class: string };

const WIDTH = 960;
const BOX = 230;
const GAP = 10;
const PAD = 8;
/** As high as a column of money is drawn. */
const TALL = 260;
/** Two lines of text. */
const LEAST = 2 * LINE_HEIGHT + 6;

type Placed = { readonly x: number; readonly y: number; readonly height: number };

/** Money through columns of boxes, each with its label inside, so that no band can cross a text. */
export function flowChart(columns: readonly (readonly FlowNode[])[], links: readonly FlowLink[]): Scene {
  const flows = links.filter(({ value }) => value.n > 0n);
  const totals = columns.map((nodes) => nodes.reduce((sum, { key }) => plus(sum, through(flows, key)), ZERO));
  const whole = totals.reduce(max, ZERO);
  const thick = (value: Exact) => (whole.n === 0n ? 0 : approximate(value, whole) * TALL);
  const heights = columns.map((nodes) => nodes.map(({ key }) => Math.max(LEAST, thick(through(flows, key)))));
  const columnHeight = (of: readonly number[]) => of.reduce((sum, one) => sum + one + GAP, 0);
  const height = Math.max(LEAST, ...heights.map(columnHeight));
  const places = new Map<string, Placed>();
  columns.forEach((nodes, column) => {
    const own = heights[column] ?? [];
    const x = columns.length < 2 ? 1 : 1 + (column * (WIDTH - BOX - 2)) / (columns.length - 1);
    let y = PAD + (height - columnHeight(own)) / 2;
    nodes.forEach(({ key }, index) => {
      places.set(key, { x, y, height: own[index] ?? LEAST });
      y += (own[index] ?? LEAST) + GAP;
    });
  });
  return {
    width: WIDTH,
    height: height + 2 * PAD,
    marks: [
      ...byClass(bands(flows, places, thick)),
      ...columns.flatMap((nodes) => nodes.flatMap((node) => boxMarks(node, places.get(node.key)))),
    ],
  };
}

/** What goes through a node: the more of what comes in and what goes out. */
function through(links: readonly FlowLink[], key: string): Exact {
  const sum = (end: 'from' | 'to') =>
    links.reduce((total, link) => (link[end] === key ? plus(total, link.value) : total), ZERO);
  return max(sum('from'), sum('to'));
}

/** Those of one class together, so that they are drawn as one. */
function byClass(marks: readonly Mark[]): Mark[] {
  const classes = [...new Set(marks.map((mark) => mark.class))];
  return classes.flatMap((name) => marks.filter((mark) => mark.class === name));
}

/** Bands leave and reach their boxes one under the other, in the middle of the box's side. */
function bands(
  links: readonly FlowLink[],
  places: ReadonlyMap<string, Placed>,
  thick: (value: Exact) => number,
): Mark[] {
  const next = new Map<string, number>();
  const side = (end: 'from' | 'to', link: FlowLink, place: Placed): number => {
    const key = `${end} ${link[end]}`;
    const all = links.reduce((sum, one) => (one[end] === link[end] ? sum + thick(one.value) : sum), 0);
    const y = next.get(key) ?? place.y + (place.height - all) / 2;
    next.set(key, y + thick(link.value));
    return y;
  };
  return links.flatMap((link): Mark[] => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const [left, right] = [pixel(from.x + BOX), pixel(to.x)];
    const [a, b] = [side('from', link, from), side('to', link, to)];
    const wide = Math.max(1, thick(link.value));
    const middle = pixel((left + right) / 2);
    const [top, bottom, high, low] = [pixel(a), pixel(a + wide), pixel(b), pixel(b + wide)];
    const d = `M${left} ${top}C${middle} ${top} ${middle} ${high} ${right} ${high}V${low}C${middle} ${low} ${middle} ${bottom} ${left} ${bottom}z`;
    return [{ kind: 'path', d, class: link.class }];
  });
}

function boxMarks({ label, figure }: FlowNode, place: Placed | undefined): Mark[] {
  if (place === undefined) return [];
  const { x, y, height } = place;
  const middle = y + height / 2;
  return [
    { kind: 'rect', x, y, width: BOX, height, class: 'task open' },
    { kind: 'text', x: x + PAD, y: middle - 3, text: fitText(label, BOX - 2 * PAD, TYPE_SIZE) },
    { kind: 'text', x: x + PAD, y: middle + LINE_HEIGHT - 3, text: figure.text, figure, class: 'bold' },
  ];
}
