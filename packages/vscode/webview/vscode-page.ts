/** What the editor hands to the script of a view. */
export type EditorPage = {
  readonly postMessage: (message: unknown) => void;
  readonly setState: (state: unknown) => void;
};

declare function acquireVsCodeApi(): EditorPage;

/** The editor around this page; it is handed out once. */
export const editor: EditorPage = acquireVsCodeApi();

/** The element that the view fills. */
export const view = document.getElementById('view') as HTMLElement;
