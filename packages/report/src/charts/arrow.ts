import { line } from 'd3-shape';

type Point = { readonly x: number; readonly y: number };

const elbow = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(0);

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
  const head: Point[] = [{ x: to.x - 5, y: to.y - 3.5 }, to, { x: to.x - 5, y: to.y + 3.5 }];
  return `${elbow(way) ?? ''}${elbow(head) ?? ''}`;
}
