import { type Exact, max, min, ONE, ZERO } from '@stplan/model';
import { approximate } from '../charts/approximate.ts';

/** A share of a whole as a bar; the figure stands in the cell beside it. */
export function ShareBar({ share }: { readonly share: Exact }) {
  const length = Math.round(100 * approximate(min(max(share, ZERO), ONE), ONE));
  return (
    <svg class="bar" viewBox="0 0 100 20" aria-hidden="true">
      <path d={`M0 10h${length}`} />
    </svg>
  );
}
