/** A revision to choose from. */
export type ListedRevision = {
  readonly kind: 'branch' | 'tag' | 'commit';
  /** What it is asked for by: `main`, `origin/main`, `v1`, a commit. */
  readonly name: string;
  readonly commit: string;
  /** The day of its commit or tag: `2017-03-31`. */
  readonly date: string;
  /** The first line of what its author wrote about it. */
  readonly subject: string;
};
