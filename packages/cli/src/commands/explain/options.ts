/** The options of `stplan explain`. */
export type ExplainOptions = { readonly settings?: string; readonly plan?: string; readonly later?: string };
