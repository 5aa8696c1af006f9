import {
  type Confidence,
  compare,
  type Efficiency,
  type Exact,
  fromInteger,
  over,
  type Plan,
  times,
  ZERO,
} from '@stplan/model';
import { type Amount, plusAmounts } from './amount.ts';
import { yearlyEffect } from './yearly-effect.ts';

/** An efficiency with its net effect to the system in each year, against do nothing. */
export type Scheme = {
  readonly efficiency: Efficiency;
  readonly yearly: ReadonlyMap<number, Amount>;
  /** The share that the author, or the round for the author's rating, expects to be delivered. */
  readonly confidence: Exact | undefined;
};

/** The efficiencies of a plan as schemes. */
export function schemesOf(plan: Plan): Scheme[] {
  return plan.elements.efficiency.map((efficiency) => ({
    efficiency,
    yearly: yearlyEffect(efficiency),
    confidence: confidenceShare(efficiency.confidence?.value, plan),
  }));
}

function confidenceShare(confidence: Confidence | undefined, plan: Plan): Exact | undefined {
  if (confidence === undefined || 'share' in confidence) return confidence?.share;
  return plan.round?.ratings.find(({ value }) => value.rating === confidence.rating)?.value.share;
}

/** What a scheme is worth in a year after its confidence; unidentified savings without a stated one count nothing. */
export function riskAdjusted({ efficiency, yearly, confidence }: Scheme, year: number): Amount | undefined {
  const amount = yearly.get(year);
  if (amount === undefined) return undefined;
  const share = confidence ?? (isUnidentified(efficiency) ? ZERO : fromInteger(1));
  return { ...amount, value: times(amount.value, share) };
}

export function isUnidentified({ efficiencyKind }: Efficiency): boolean {
  return efficiencyKind?.value === 'unidentified';
}

/** Whether a scheme is rated red, by word or by the share that the round gives to red. */
export function isRed({ efficiency, confidence }: Scheme, plan: Plan): boolean {
  const stated = efficiency.confidence?.value;
  if (stated && 'rating' in stated) return stated.rating === 'red';
  const red = plan.round?.ratings.find(({ value }) => value.rating === 'red')?.value.share;
  return confidence !== undefined && red !== undefined && compare(confidence, red) <= 0;
}

/** The sum of schemes in a year; undefined when none has an effect then. */
export function totalIn(
  schemes: readonly Scheme[],
  year: number,
  effect: (scheme: Scheme, year: number) => Amount | undefined = ({ yearly }, at) => yearly.get(at),
): Amount | undefined {
  return schemes.reduce<Amount | undefined>((total, scheme) => {
    const amount = effect(scheme, year);
    return amount && total ? plusAmounts(total, amount) : (total ?? amount);
  }, undefined);
}

/** A part of a whole as a ratio; undefined when the whole is nothing. */
export function shareOf(part: Amount | undefined, whole: Amount | undefined): Exact | undefined {
  return whole && over(part?.value ?? ZERO, whole.value);
}
