import type { TextDocumentIdentifier } from 'vscode-languageserver-types';

/** What an editor asks for when cells of a spreadsheet are pasted where no table is open. */
export type PasteRequests = {
  /** The cells as whole elements of the language; null where it is not plain what they are. */
  'stplan/pasted': {
    readonly params: {
      readonly textDocument: TextDocumentIdentifier;
      /** Rows of cells parted by tabs, as a spreadsheet copies them. */
      readonly cells: string;
    };
    readonly result: PastedCells | null;
  };
};

/** Cells as elements; texts are plain texts, never markup or snippets. */
export type PastedCells = {
  readonly text: string;
  /** What the elements are, each as `contract NorthCCG_WUH`. */
  readonly elements: readonly string[];
  /** The characters of the text that are still to be chosen: whose position it is. */
  readonly open: { readonly start: number; readonly end: number } | null;
  /** What was left out or taken for something, each with the cells that it is about. */
  readonly remarks: readonly string[];
};
