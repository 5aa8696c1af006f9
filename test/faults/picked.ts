import { seeded } from '../benchmarks/seeded.ts';
import type { Fault } from './fault.ts';

/** Some of the faults that a kind offers, always the same ones, spread over the whole plan. */
export function picked(faults: readonly Fault[], count: number, seed: number): readonly Fault[] {
  const random = seeded(seed);
  const left = [...faults];
  const chosen: Fault[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(random(left.length), 1));
  return chosen;
}
