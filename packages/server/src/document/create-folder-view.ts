import type { Analyser } from '../analyser/analyser.ts';
import type { PlanDocument } from '../analyser/plan-document.ts';
import { fileUri } from './file-uri.ts';
import type { DocumentView, FolderView } from './folder-view.ts';
import { toRange } from './positions.ts';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * What features see of an analyser whose files lie under an address. `spelt` is the address of a file as the editor
 * writes it, where it has named it.
 */
export function createFolderView(
  uri: string,
  analyser: Analyser,
  spelt: (file: string) => string | undefined = () => undefined,
): FolderView {
  const folder: FolderView = {
    uri,
    analysis: analyser.analysis,
    files: analyser.files,
    document(file): DocumentView | undefined {
      const document = analyser.document(file);
      return document && documentView(folder, document);
    },
    uriOf: (file) => spelt(file) ?? fileUri(uri, file),
    location(span) {
      const document = analyser.document(span.file);
      return { uri: folder.uriOf(span.file), range: document ? toRange(document.lines, span) : START };
    },
  };
  return folder;
}

/** A file of a folder as features see it. What is made of it is worked out when it is asked for, so it is not copied. */
export function documentView(folder: FolderView, document: PlanDocument): DocumentView {
  return Object.create(document, { uri: { value: folder.uriOf(document.file) }, folder: { value: folder } });
}
