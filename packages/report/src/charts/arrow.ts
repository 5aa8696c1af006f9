import { pixel } from './pixel.ts';

type Point = { readonly x: number; readonly y: number };

/**
 * The way of a dependency from the end of one bar to the start of another, square-cornered, with its head. Where the
 * successor starts before there is room, the way goes back between the rows, `half` a row from the bars.
 */
export function arrowPath(from: Point, to: Point, half: number): string {
  const room = 7;
  const down = to.y > from.y ? 1 : -1;
  const way: Point[] =
    to.x - from.x >= 2 * room
      ? [from, { x: to.x - room, y: from.y }, { x: to.x - room, y: to.y }, to]
      : [
          from,
          { x: from.x + room, y: from.y },
          { x: from.x + room, y: to.y - down * half },
          { x: to.x - room, y: to.y - down * half },
          { x: to.x - room, y: to.y },
          to,
        ];
  const [x, y] = [pixel(to.x) - 5, pixel(to.y) - 4];
  return `${elbow(way)}M${x} ${y}l5 4l-5 4`;
}

/** The points one after the other, each across or down from the one before. */
function elbow([first, ...others]: readonly Point[]): string {
  if (first === undefined) return '';
  let [left, top] = [pixel(first.x), pixel(first.y)];
  let path = `M${left} ${top}`;
  for (const point of others) {
    const [x, y] = [pixel(point.x), pixel(point.y)];
    if (x !== left) path += `H${x}`;
    if (y !== top) path += `V${y}`;
    [left, top] = [x, y];
  }
  return path;
}
