import { formatEdits } from '@stplan/language';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
} from 'vscode-languageserver-protocol';
import type { TextEdit } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffset, toOffsets, toRange } from '../../document/positions.ts';
import { documentFeature } from '../feature.ts';
import { tableAround } from './table-around.ts';

type Extent = { readonly start: number; readonly end: number };

/** The form of the language, which has no settings: `stplan format` writes the same. */
export const formatting = documentFeature(
  'textDocument/formatting',
  { documentFormattingProvider: true },
  (document, _: DocumentFormattingParams): TextEdit[] => editsWithin(document, { start: 0, end: document.text.length }),
);

/** The same for what is selected. */
export const rangeFormatting = documentFeature(
  'textDocument/rangeFormatting',
  { documentRangeFormattingProvider: true },
  (document, { range }: DocumentRangeFormattingParams): TextEdit[] =>
    editsWithin(document, toOffsets(document.lines, range)),
);

/** After a brace the element that it closes; after a new line the table above it, so that columns stay columns. */
export const onTypeFormatting = documentFeature(
  'textDocument/onTypeFormatting',
  { documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] } },
  (document, { position, ch }: DocumentOnTypeFormattingParams): TextEdit[] | null => {
    const offset = toOffset(document.lines, position);
    const extent = tableAround(document, ch === '}' ? offset - 1 : endOfLineBefore(document.text, offset));
    if (extent === undefined) return null;
    // what stands at and behind the cursor is still being typed
    return editsWithin(
      document,
      ch === '}' ? extent : { ...extent, end: Math.min(extent.end, endOfLineBefore(document.text, offset)) },
    );
  },
);

function editsWithin({ parsed, lines }: DocumentView, { start, end }: Extent): TextEdit[] {
  return formatEdits(parsed)
    .filter((edit) => edit.start >= start && edit.end <= end)
    .map((edit) => ({ range: toRange(lines, edit), newText: edit.text }));
}

function endOfLineBefore(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), 0);
}
