/** A file that a new plan begins with. */
export type FolderFile = {
  /** From the folder that the plan is begun in, with `/`. */
  readonly path: string;
  /** What it is for. */
  readonly about: string;
  /** What it is to hold, given what it holds; undefined where that is enough already. */
  readonly content: (before: string | undefined) => string | undefined;
  /** Whether it belongs to others too, so that it is added to and never written over. */
  readonly shared?: true;
};
