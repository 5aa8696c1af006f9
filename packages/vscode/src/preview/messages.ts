/** What the preview tells the extension. */
export type FromPreview =
  | { readonly type: 'ready' }
  /** A link to a line of the plan was followed: the n-th file of the listing, and the line, both from 1. */
  | { readonly type: 'open'; readonly file: number; readonly line: number }
  /** A link to a page elsewhere was followed. */
  | { readonly type: 'link'; readonly address: string };

/** What the extension tells the preview. */
export type ToPreview =
  | { readonly type: 'report'; readonly html: string }
  /** The cursor stands in the n-th file of the listing on a line, both from 1. */
  | { readonly type: 'cursor'; readonly file: number; readonly line: number };
