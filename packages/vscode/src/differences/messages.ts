import type { DifferenceGrid } from '@stplan/server/protocol';

/** What the grid of differences tells the extension. */
export type FromDifferences = { readonly type: 'ready' } | { readonly type: 'statement'; readonly statement: string };

/** What the extension tells it. */
export type ToDifferences = {
  readonly type: 'grids';
  readonly title: string;
  readonly grids: readonly DifferenceGrid[];
};
