import { type Exact, max, min, ONE, ZERO } from '@stplan/model';
import { approximate } from '../charts/approximate.ts';

/** A share of a whole as a bar; the figure stands in the cell beside it. */
export function ShareBar({ share }: { readonly share: Exact }) {
  const width = Math.round(1000 * approximate(min(max(share, ZERO), ONE), ONE)) / 10;
  return (
    <svg class="bar" viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none">
      <rect class="k0" width={width} height="10" />
    </svg>
  );
}
