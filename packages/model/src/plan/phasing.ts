import type { Exact } from '../exact/exact.ts';
import type { Series } from './series.ts';

/** How a year's amount falls over it: shares of its quarters as ratios, a named profile, or figures. */
export type Phasing =
  | { readonly form: 'shares'; readonly shares: readonly Exact[] }
  | { readonly form: 'profile'; readonly profile: 'straight line' | 'back loaded' }
  | { readonly form: 'series'; readonly rows: readonly Series[] };
