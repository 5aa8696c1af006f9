import type { PlanToken } from '../parse/parsed-file.ts';

/** The index of the first token that starts at an offset or behind it. */
export function firstFrom(tokens: readonly PlanToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as PlanToken).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
