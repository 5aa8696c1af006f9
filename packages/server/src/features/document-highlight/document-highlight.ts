import type { DocumentHighlightParams } from 'vscode-languageserver-protocol';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffset, toRange } from '../../document/positions.ts';
import { elementAt } from '../../place/element-at.ts';
import { cellAt } from '../../place/figures.ts';
import { thingAt, usesOf } from '../../place/names.ts';
import { stepsTo } from '../../place/statements-at.ts';
import { tokenAt } from '../../place/token-at.ts';
import { documentFeature } from '../feature.ts';

/** The same name elsewhere in the file: where it is given, and where it is used; the parts of a figure. */
export const documentHighlight = documentFeature(
  'textDocument/documentHighlight',
  { documentHighlightProvider: true },
  (document, { position }: DocumentHighlightParams): DocumentHighlight[] | null => {
    const { lines, file, folder } = document;
    const offset = toOffset(lines, position);
    const thing = thingAt(document, offset);
    if (thing === undefined) return figureWithParts(document, offset);
    const given = thing.elements.map(({ nameSpan }) => ({ span: nameSpan, kind: DocumentHighlightKind.Write }));
    const used = usesOf(folder.analysis(), thing).map(({ span }) => ({ span, kind: DocumentHighlightKind.Read }));
    return [...given, ...used]
      .filter(({ span }) => span.file === file)
      .map(({ span, kind }) => ({ range: toRange(lines, span), kind }));
  },
);

/**
 * A figure with those in its file that it is the sum of. Anything else is marked alone: an editor that gets no answer
 * marks whatever is spelt alike, and equal digits or words have nothing to do with each other.
 */
function figureWithParts(document: DocumentView, offset: number): DocumentHighlight[] | null {
  const { fragment, parsed, file, lines } = document;
  const element = elementAt(fragment, offset);
  const figure = element && cellAt(element, offset)?.figure;
  const here = figure?.span ?? tokenAt(parsed.tokens, offset);
  if (here === undefined) return null;
  const parts = figure === undefined ? [] : (stepsTo(document, figure.span.start)?.lhs ?? []);
  const spans = parts.flatMap(({ origin: { span } }) => (span?.file === file ? [span] : []));
  return [here, ...spans].map((span) => ({ range: toRange(lines, span), kind: DocumentHighlightKind.Text }));
}
