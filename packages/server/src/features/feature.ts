import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver-protocol';
import type { DocumentView, FolderView } from '../document/folder-view.ts';
import type { ClientSettings } from '../settings/client-settings.ts';

/** What a feature may look at besides the document it is asked about. */
export type FeatureContext = {
  readonly folders: readonly FolderView[];
  /** The plan file of an address; undefined when it is none that is known. */
  readonly document: (uri: string) => DocumentView | undefined;
  /** What the user set in the editor under `stplan`. */
  readonly settings: ClientSettings;
  /** What the editor can do. */
  readonly client: ClientCapabilities;
};

/** What an editor can ask for: one method of the protocol. */
export type Feature<P = never, R = unknown> = {
  /** `textDocument/hover`. */
  readonly method: string;
  /** What the server tells the editor of it. */
  readonly capabilities: ServerCapabilities;
  /** A pure function: it changes nothing, and says `null` where there is no answer. */
  readonly answer: (params: P, context: FeatureContext) => R | null;
};

/** A feature that is asked about a document; about one that is not known there is no answer. */
export function documentFeature<P extends { readonly textDocument: { readonly uri: string } }, R>(
  method: string,
  capabilities: ServerCapabilities,
  answer: (document: DocumentView, params: P, context: FeatureContext) => R | null,
): Feature<P, R> {
  return {
    method,
    capabilities,
    answer(params, context) {
      const document = context.document(params.textDocument.uri);
      return document === undefined ? null : answer(document, params, context);
    },
  };
}

/** A feature that is asked about everything, or about something that an earlier answer gave. */
export function workspaceFeature<P, R>(
  method: string,
  capabilities: ServerCapabilities,
  answer: (params: P, context: FeatureContext) => R | null,
): Feature<P, R> {
  return { method, capabilities, answer };
}
