import type { ReferenceParams } from 'vscode-languageserver-protocol';
import type { Location } from 'vscode-languageserver-types';
import { toOffset } from '../../document/positions.ts';
import { thingAt, usesOf } from '../../place/names.ts';
import { documentFeature } from '../feature.ts';

/** Where an element is used, in all plans of the folder. */
export const references = documentFeature(
  'textDocument/references',
  { referencesProvider: true },
  (document, { position, context }: ReferenceParams): Location[] | null => {
    const { folder } = document;
    const thing = thingAt(document, toOffset(document.lines, position));
    if (thing === undefined) return null;
    const defined = context.includeDeclaration ? thing.elements.map(({ nameSpan }) => nameSpan) : [];
    const used = usesOf(folder.analysis(), thing).map(({ span }) => span);
    return [...defined, ...used].map((span) => folder.location(span));
  },
);
