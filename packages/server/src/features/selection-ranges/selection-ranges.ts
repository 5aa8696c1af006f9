import type { SelectionRangeParams } from 'vscode-languageserver-protocol';
import type { SelectionRange } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffset, toRange } from '../../document/positions.ts';
import { nodePath } from '../../place/node-path.ts';
import { commentAt, tokenAt } from '../../place/token-at.ts';
import { documentFeature } from '../feature.ts';

type Extent = { readonly start: number; readonly end: number };

/** What a selection grows to: the word or figure, its row, its table, its element, the file. */
export const selectionRanges = documentFeature(
  'textDocument/selectionRange',
  { selectionRangeProvider: true },
  (document, { positions }: SelectionRangeParams): SelectionRange[] =>
    positions.map((position) => {
      const offset = toOffset(document.lines, position);
      return extentsAt(document, offset).reduce<SelectionRange>(
        (parent, extent) => ({ range: toRange(document.lines, extent), parent }),
        { range: toRange(document.lines, { start: 0, end: document.text.length }) },
      );
    }),
);

/** The extents around an offset, each within the one before and smaller than it. */
function extentsAt({ parsed, text }: DocumentView, offset: number): readonly Extent[] {
  const comment = commentAt(parsed.comments, offset);
  const token = comment ?? tokenAt(parsed.tokens, offset);
  const nodes = nodePath(parsed, offset).flatMap(({ $cstNode: place }): Extent[] =>
    place === undefined ? [] : [{ start: place.offset, end: place.end }],
  );
  const found: Extent[] = [];
  let outer: Extent = { start: 0, end: text.length };
  for (const extent of [...nodes, ...(token === undefined ? [] : [token, ...withinQuotes(token, text)])]) {
    const inside = extent.start >= outer.start && extent.end <= outer.end;
    if (!inside || extent.end - extent.start === outer.end - outer.start) continue;
    found.push({ start: extent.start, end: extent.end });
    outer = extent;
  }
  return found;
}

/** The words of a text without its quotation marks. */
function withinQuotes({ start, end }: Extent, text: string): readonly Extent[] {
  const marks = /^("""|")[\s\S]*\1$/.exec(text.slice(start, end))?.[1];
  return marks === undefined ? [] : [{ start: start + marks.length, end: end - marks.length }];
}
