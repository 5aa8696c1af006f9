/** A repeatable source of whole numbers from 0 up to a bound, so that every run measures the same inputs. */
export type Seeded = (below: number) => number;

/** The mulberry32 generator: small, and good enough for amounts and dates. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
