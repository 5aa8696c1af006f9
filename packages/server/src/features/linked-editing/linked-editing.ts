import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver-protocol';
import { isOwn } from '../../document/file-uri.ts';
import { toOffset, toRange } from '../../document/positions.ts';
import { thingAt } from '../../place/names.ts';
import { documentFeature } from '../feature.ts';
import { namePlaces } from '../rename/name-places.ts';

/** The places that change together while a name is typed over: only of names that no other file writes. */
export const linkedEditing = documentFeature(
  'textDocument/linkedEditingRange',
  { linkedEditingRangeProvider: true },
  (document, { position }: LinkedEditingRangeParams): LinkedEditingRanges | null => {
    const offset = toOffset(document.lines, position);
    const thing = thingAt(document, offset);
    // Of two elements with the same name one was copied to become another, which must not change both.
    if (thing?.elements.length !== 1 || thing.elements.some(({ span }) => isOwn(span.file))) return null;
    const places = namePlaces(document.folder, thing);
    const here = places.some(({ start, end }) => start <= offset && offset <= end);
    if (!here || places.length < 2 || places.some(({ file }) => file !== document.file)) return null;
    return { ranges: places.map((span) => toRange(document.lines, span)), wordPattern: '[A-Z][A-Za-z0-9_]*' };
  },
);
