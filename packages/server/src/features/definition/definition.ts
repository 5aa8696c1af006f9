import type { SourceSpan, Statement } from '@stplan/model';
import type { DefinitionParams } from 'vscode-languageserver-protocol';
import type { Location } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffset } from '../../document/positions.ts';
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
  return statement === undefined ? null : places(statement).map((span) => document.folder.location(span));
}

function places({ lhs }: Statement): readonly SourceSpan[] {
  const spans = lhs.flatMap(placedParts).flatMap(({ origin }) => origin.span ?? []);
  return [...new Map(spans.map((span) => [`${span.file}\n${span.start}`, span])).values()];
}
