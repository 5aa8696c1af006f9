/** What an import changes in a file, for its reader. */
export type Change =
  | { readonly form: 'new' | 'gone' | 'removed'; readonly element: string }
  | { readonly form: 'row added' | 'row gone'; readonly element: string; readonly row: string }
  | {
      readonly form: 'figure';
      readonly element: string;
      readonly row: string;
      readonly period: string;
      readonly before: string;
      readonly after: string;
      /** The unit of the table, as it names it. */
      readonly unit: string;
    }
  | { readonly form: 'statement'; readonly element: string; readonly before: string; readonly after: string }
  /** Something that the author wrote stands where the workbook says otherwise: it stays. */
  | { readonly form: 'kept'; readonly element: string; readonly row: string; readonly why: string };
