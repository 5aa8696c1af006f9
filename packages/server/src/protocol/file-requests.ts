/**
 * What a server that runs in a browser asks of its client, since it reaches no files itself: plan files, settings files,
 * and the file of acceptances that settings name.
 */
export type FileRequests = {
  /** All plan files below a folder, or only those directly in it, and the settings file in the folder. */
  'stplan/readFolder': {
    readonly params: { readonly folder: string; readonly below: boolean };
    readonly result: FolderFiles;
  };
  /** The text of a file as it was saved; null when there is none. */
  'stplan/readFile': { readonly params: { readonly uri: string }; readonly result: string | null };
};

/** What an editor has of a folder of plans. */
export type FolderFiles = {
  readonly files: readonly SavedFile[];
  /** `stplan.json`; null when there is none. */
  readonly settings: SavedFile | null;
};

/** A file as it was saved. */
export type SavedFile = { readonly uri: string; readonly text: string };
