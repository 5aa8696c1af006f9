import { abs, compare, type Exact, fraction, fromInteger, minus, over, plus, sum, times, ZERO } from '@stplan/model';

/**
 * The limits of a process behaviour chart of single values (XmR), as NHS "Making Data Count" draws it: what lies between
 * them is what the measure does anyway.
 */
export type ControlLimits = {
  readonly mean: Exact;
  readonly lower: Exact;
  readonly upper: Exact;
  /** How many values they are worked out from. */
  readonly count: number;
  /** Which of the values, by their place, lie outside the limits. */
  readonly outside: readonly number[];
  /** The place of the last of seven or more values in a row on one side of the mean; undefined for none. */
  readonly shiftEnds: number | undefined;
};

/** Fewer values say too little of how much a measure varies. */
export const LEAST_POINTS = 12;

/** 2.66, which is three standard deviations over the mean moving range of values that vary by chance: 3 / 1.128. */
const FACTOR: Exact = fraction(266n, 100n) ?? ZERO;

/** So many values in a row on one side of the mean are a shift. */
const RUN = 7;

/** Mean ± 2.66 × the mean difference between neighbours, in exact arithmetic; undefined below twelve values. */
export function controlLimits(values: readonly Exact[]): ControlLimits | undefined {
  if (values.length < LEAST_POINTS) return undefined;
  const ranges = values.slice(1).map((value, index) => abs(minus(value, values[index] ?? value)));
  const mean = meanOf(values);
  const reach = times(FACTOR, meanOf(ranges));
  const [lower, upper] = [minus(mean, reach), plus(mean, reach)];
  const outside = values.flatMap((value, index) =>
    compare(value, lower) < 0 || compare(value, upper) > 0 ? [index] : [],
  );
  return { mean, lower, upper, count: values.length, outside, shiftEnds: shiftEnd(values, mean) };
}

function meanOf(values: readonly Exact[]): Exact {
  return over(sum(values), fromInteger(BigInt(values.length))) ?? ZERO;
}

/** Values on the mean end a run. */
function shiftEnd(values: readonly Exact[], mean: Exact): number | undefined {
  let [side, length] = [0, 0];
  let end: number | undefined;
  values.forEach((value, index) => {
    const own = compare(value, mean);
    length = own !== 0 && own === side ? length + 1 : 1;
    side = own;
    if (own !== 0 && length >= RUN) end = index;
  });
  return end;
}
