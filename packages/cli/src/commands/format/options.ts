/** The options of `stplan format`. */
export type FormatOptions = { readonly check?: boolean; readonly settings?: string };
