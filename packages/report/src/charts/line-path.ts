import { pixel } from './pixel.ts';

/** A straight line as a path, across or down where it is one of both. */
export function linePath({
  x1,
  y1,
  x2,
  y2,
}: {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}): string {
  const [left, top, right, bottom] = [pixel(x1), pixel(y1), pixel(x2), pixel(y2)];
  const start = `M${left} ${top}`;
  if (left === right) return `${start}V${bottom}`;
  return top === bottom ? `${start}H${right}` : `${start}L${right} ${bottom}`;
}
