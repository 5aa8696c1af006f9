/**
 * Places in ascending order moved apart so that neighbours are at least `gap` apart and all lie between `from` and
 * `to`, as near to where they were as that allows. There must be room for all of them.
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  const moved = places.map((place) => Math.min(Math.max(place, from), to));
  for (let index = 1; index < moved.length; index++) {
    moved[index] = Math.max(moved[index] as number, (moved[index - 1] as number) + gap);
  }
  let limit = to;
  for (let index = moved.length - 1; index >= 0; index--) {
    moved[index] = Math.min(moved[index] as number, limit);
    limit = (moved[index] as number) - gap;
  }
  return moved;
}
