import type { PastedCells } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { LANGUAGE } from '../client/client-options.ts';
import { editorCommand } from '../editor-command.ts';
import type { Part, Surroundings } from '../surroundings.ts';
import { readCells } from './cells.ts';
import { htmlCells } from './html-cells.ts';
import { pastedSnippet, pastedTitle } from './pasted-snippet.ts';
import { reviewPaste } from './review-paste.ts';
import { tablePlaceAt } from './table-place.ts';
import { type NotATable, tableRows } from './table-rows.ts';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('stplan', 'table');

/** Asks for a paste without a look at it before. */
const AT_ONCE = 'at once';

/** Cells as the language has them at a place. */
type Pasted = { readonly title: string; readonly snippet: vscode.SnippetString; readonly elements?: PastedCells };

/**
 * Pastes cells that were copied in a spreadsheet, as a command and as a way to paste: in a table as its rows, in an
 * element as a table of it, and outside as whole elements.
 */
export const pasteTable: Part = (surroundings) => [
  editorCommand('stplan.pasteTable', async (editor, given) => {
    const cells = await vscode.env.clipboard.readText();
    const pasted = await pastedAt(editor.document, editor.selection, cells, surroundings);
    if ('reason' in pasted) {
      void vscode.window.showWarningMessage(`The clipboard holds no table: ${pasted.reason}.`);
    } else if (given === AT_ONCE || pasted.elements === undefined || (await reviewPaste(pasted.elements))) {
      await editor.insertSnippet(pasted.snippet);
    }
  }),
  vscode.languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    {
      async provideDocumentPasteEdits(document, [range], transfer) {
        const cells = await cellsOf(transfer);
        if (cells === undefined || range === undefined) return undefined;
        const pasted = await pastedAt(document, range, cells, surroundings);
        if ('reason' in pasted) return undefined;
        return [new vscode.DocumentPasteEdit(pasted.snippet, `Paste as ${pasted.title}`, KIND)];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/plain', 'text/html'] },
  ),
];

/** Cells with tabs between them; where a program copies a table without, what its HTML says. */
async function cellsOf(transfer: vscode.DataTransfer): Promise<string | undefined> {
  const text = await transfer.get('text/plain')?.asString();
  if (text?.includes('\t')) return text;
  const html = await transfer.get('text/html')?.asString();
  return html === undefined ? undefined : htmlCells(html);
}

async function pastedAt(
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  cells: string,
  { ask, client }: Surroundings,
): Promise<Pasted | NotATable> {
  const before = document.getText(new vscode.Range(new vscode.Position(0, 0), start));
  const place = tablePlaceAt(before, document.lineAt(end).text.slice(end.character));
  if (place.isOutside) {
    const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const elements = await ask('stplan/pasted', { textDocument, cells });
    const after = document.getText(new vscode.Range(end, document.lineAt(document.lineCount - 1).range.end));
    if (elements) {
      return { title: pastedTitle(elements), snippet: pastedSnippet(elements, before, after), elements };
    }
  }
  const rows = tableRows(readCells(cells), place);
  if (typeof rows !== 'string') return rows;
  const title = place.wrap === undefined ? 'rows of a table' : `a table: ${place.wrap.split(' ')[0]}`;
  return { title, snippet: new vscode.SnippetString(rows) };
}
