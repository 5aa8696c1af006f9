/** A place on a chart in whole pixels: fine enough, crisp and short. */
export function pixel(value: number): number {
  return Math.round(value);
}
