import type { SourceSpan, Statement } from '@stplan/model';
import type { DefinitionParams } from 'vscode-languageserver-protocol';
import type { Location } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffset } from '../../document/positions.ts';
import { elementAt } from '../../place/element-at.ts';
import { rowAt } from '../../place/figures.ts';
import { thingAt } from '../../place/names.ts';
import { placedParts, stepsTo } from '../../place/statements-at.ts';
import { documentFeature } from '../feature.ts';

/** From a name to its element; from a total to the figures that it should be the sum of. */
export const definition = documentFeature(
  'textDocument/definition',
  { definitionProvider: true },
  (document, { position }: DefinitionParams): Location[] | null => {
    const offset = toOffset(document.lines, position);
    const named = thingAt(document, offset)?.elements.map(({ nameSpan }) => document.folder.location(nameSpan));
    return named ?? partsOfFigure(document, offset);
  },
);

/** The places of the parts of the figure at an offset, those of the statement that it ends. */
function partsOfFigure(document: DocumentView, offset: number): Location[] | null {
  const statement = stepsTo(document, offset);
  if (statement === undefined) return null;
  const spans = places(statement);
  const shown = spans.length > 1 ? spans.map((span) => withLabel(document, span)) : spans;
  return shown.map((span) => document.folder.location(span));
}

/**
 * A figure from the words that name its row: an editor lists several places by what stands in them, and a list of bare
 * figures says nothing.
 */
function withLabel({ folder }: DocumentView, span: SourceSpan): SourceSpan {
  const document = folder.document(span.file);
  const element = document && elementAt(document.fragment, span.start);
  const label = element && rowAt(element, span.start)?.labelSpan;
  const sameLine = label && !document?.text.slice(label.start, span.start).includes('\n');
  return label !== undefined && sameLine ? { ...span, start: Math.min(label.start, span.start) } : span;
}

function places({ lhs }: Statement): readonly SourceSpan[] {
  const spans = lhs.flatMap(placedParts).flatMap(({ origin }) => origin.span ?? []);
  return [...new Map(spans.map((span) => [`${span.file}\n${span.start}`, span])).values()];
}
