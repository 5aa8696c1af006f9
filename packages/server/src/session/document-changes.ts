import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenTexts } from './open-texts.ts';

/** The documents that are open in the editor, with their versions. */
export type OpenDocuments = OpenTexts & { readonly version: (uri: string) => number | undefined };

/** What is done when the editor opens, changes or closes a document. */
export type DocumentEvents = {
  readonly opened: (uri: string, text: string) => void;
  readonly changed: (uri: string, text: string) => void;
  readonly closed: (uri: string) => void;
};

/** Follows the documents that the editor opens. Changes of a document that it never opened are passed over. */
export function followDocuments(connection: Connection, events: DocumentEvents): OpenDocuments {
  const documents = new Map<string, TextDocument>();
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.set(uri, TextDocument.create(uri, languageId, version, text));
    events.opened(uri, text);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri);
    if (document === undefined) return;
    const changed = TextDocument.update(document, contentChanges, version);
    documents.set(uri, changed);
    events.changed(uri, changed.getText());
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (documents.delete(uri)) events.closed(uri);
  });
  return {
    text: (uri) => documents.get(uri)?.getText(),
    version: (uri) => documents.get(uri)?.version,
    *all() {
      for (const [uri, document] of documents) yield [uri, document.getText()];
    },
  };
}
