import { type Confidence, compare, type Exact, exact } from '@stplan/model';

const BANDS: readonly (readonly [from: Exact, label: string])[] = [
  [exact('0.9'), '90% or more'],
  [exact('0.7'), '70% to 89%'],
  [exact('0.5'), '50% to 69%'],
];

/** The band of a confidence, so that a programme of forty schemes has a handful of parts. */
export function confidenceBand(confidence: Confidence | undefined): string {
  if (confidence === undefined) return 'Not stated';
  if ('rating' in confidence) return `Rated ${confidence.rating}`;
  return BANDS.find(([from]) => compare(confidence.share, from) >= 0)?.[1] ?? 'Under 50%';
}
