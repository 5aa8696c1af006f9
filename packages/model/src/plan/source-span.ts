/**
 * A place in a plan file: the path of the file as the workspace names it (with `/`, relative to its root) and
 * offsets in UTF-16 units, the end exclusive. Lines and columns are derived where they are shown.
 */
export type SourceSpan = { readonly file: string; readonly start: number; readonly end: number };
