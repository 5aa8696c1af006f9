import type { Plan } from '@stplan/model';
import type { FolderView } from '../document/folder-view.ts';

/** The addresses of a plan's files in the order in which a page numbers them: the lines of the n-th are `f<n>-<line>`. */
export function pageFiles({ files }: Plan, folder: FolderView): readonly string[] {
  const { texts } = folder.analysis().workspace;
  return files
    .filter((file) => texts.has(file))
    .toSorted()
    .map(folder.uriOf);
}
