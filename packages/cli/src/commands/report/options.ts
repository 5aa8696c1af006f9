/** The options of `stplan report`. */
export type ReportOptions = { readonly output: string; readonly settings?: string; readonly plan?: string };
