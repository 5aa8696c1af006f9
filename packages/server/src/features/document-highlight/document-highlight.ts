import type { DocumentHighlightParams } from 'vscode-languageserver-protocol';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { toOffset, toRange } from '../../document/positions.ts';
import { thingAt, usesOf } from '../../place/names.ts';
import { documentFeature } from '../feature.ts';

/** The same name elsewhere in the file: where it is given, and where it is used. */
export const documentHighlight = documentFeature(
  'textDocument/documentHighlight',
  { documentHighlightProvider: true },
  (document, { position }: DocumentHighlightParams): DocumentHighlight[] | null => {
    const { lines, file, folder } = document;
    const thing = thingAt(document, toOffset(lines, position));
    if (thing === undefined) return null;
    const given = thing.elements.map(({ nameSpan }) => ({ span: nameSpan, kind: DocumentHighlightKind.Write }));
    const used = usesOf(folder.analysis(), thing).map(({ span }) => ({ span, kind: DocumentHighlightKind.Read }));
    return [...given, ...used]
      .filter(({ span }) => span.file === file)
      .map(({ span, kind }) => ({ range: toRange(lines, span), kind }));
  },
);
