/** A part of a paper as plain words, for documents other than the page: its texts are the plan's and never markup. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  /** The message of a figure is set off from other text. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly message: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly heads: readonly string[];
      /** Which columns are figures. */
      readonly numeric: readonly boolean[];
      readonly rows: readonly (readonly string[])[];
      /** Too wide for a portrait page. */
      readonly wide: boolean;
    };
