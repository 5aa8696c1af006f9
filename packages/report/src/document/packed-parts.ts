import type { ComponentChildren } from 'preact';

/** What the page shows only when a reader opens it, by the id of the `details` that it belongs to. */
export type Packing = {
  readonly parts: Map<string, ComponentChildren>;
};
