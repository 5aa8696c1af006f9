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
  const [left, top, right, bottom] = [x1, y1, x2, y2].map((value) => Math.round(value * 10) / 10) as [
    number,
    number,
    number,
    number,
  ];
  const start = `M${left} ${top}`;
  if (left === right) return `${start}V${bottom}`;
  return top === bottom ? `${start}H${right}` : `${start}L${right} ${bottom}`;
}
