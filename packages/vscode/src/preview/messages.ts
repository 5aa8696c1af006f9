/** What the preview tells the extension. */
export type FromPreview =
  | { readonly type: 'ready' }
  /** A link to a line of the plan was followed: the n-th file of the listing, and the line, both from 1. */
  | { readonly type: 'open'; readonly file: number; readonly line: number }
  /** A link to a page elsewhere was followed. */
  | { readonly type: 'link'; readonly address: string };

/** What the extension tells the preview. */
export type ToPreview = { readonly type: 'report'; readonly html: string } | ({ readonly type: 'cursor' } & PlanLine);

/** Where the cursor stands: the n-th file of the listing, the line, and the lines of the element around it, from 1. */
export type PlanLine = { readonly file: number; readonly line: number; readonly from: number; readonly to: number };
