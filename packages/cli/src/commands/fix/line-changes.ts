/** Lines that were replaced, counted from 0, the ends exclusive. */
export type LineChange = {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
};

/** Beyond this many lines on both sides a stretch is shown as replaced as a whole, so that no diff takes long. */
const MOST_COMPARED = 4_000_000;

/** The lines that differ between two texts. */
export function lineChanges(old: readonly string[], now: readonly string[]): LineChange[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const oldTo = old.length - tail;
  const newTo = now.length - tail;
  if (head === oldTo && head === newTo) return [];
  if ((oldTo - head) * (newTo - head) > MOST_COMPARED) return [{ oldFrom: head, oldTo, newFrom: head, newTo }];
  return between(kept(old.slice(head, oldTo), now.slice(head, newTo), head), {
    oldFrom: head,
    oldTo,
    newFrom: head,
    newTo,
  });
}

type Pair = readonly [old: number, now: number];

/** The longest sequence of lines that both have, by their places. */
function kept(old: readonly string[], now: readonly string[], offset: number): Pair[] {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([offset + i++, offset + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** What lies between lines that are kept. */
function between(pairs: readonly Pair[], { oldFrom, oldTo, newFrom, newTo }: LineChange): LineChange[] {
  const changes: LineChange[] = [];
  let [i, j] = [oldFrom, newFrom];
  for (const [old, now] of [...pairs, [oldTo, newTo] as const]) {
    if (old > i || now > j) changes.push({ oldFrom: i, oldTo: old, newFrom: j, newTo: now });
    [i, j] = [old + 1, now + 1];
  }
  return changes;
}
