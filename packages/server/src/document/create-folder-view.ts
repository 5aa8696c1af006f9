import type { Analyser } from '../analyser/analyser.ts';
import { fileUri } from './file-uri.ts';
import type { DocumentView, FolderView } from './folder-view.ts';
import { toRange } from './positions.ts';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What features see of an analyser whose files lie under an address. */
export function createFolderView(uri: string, analyser: Analyser): FolderView {
  const folder: FolderView = {
    uri,
    analysis: analyser.analysis,
    files: analyser.files,
    document(file): DocumentView | undefined {
      const document = analyser.document(file);
      // its texts are read when they are asked for, so they must not be copied
      return document && Object.create(document, { uri: { value: folder.uriOf(file) }, folder: { value: folder } });
    },
    uriOf: (file) => fileUri(uri, file),
    location(span) {
      const document = analyser.document(span.file);
      return { uri: folder.uriOf(span.file), range: document ? toRange(document.lines, span) : START };
    },
  };
  return folder;
}
