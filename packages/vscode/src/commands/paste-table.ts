import * as vscode from 'vscode';
import { LANGUAGE } from '../client/client-options.ts';
import { editorCommand } from '../editor-command.ts';
import type { Part } from '../surroundings.ts';
import { readCells } from './cells.ts';
import { tablePlaceAt } from './table-place.ts';
import { tableRows } from './table-rows.ts';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('stplan', 'table');

/** Pastes cells that were copied in a spreadsheet as rows of a table: as a command, and as a way to paste. */
export const pasteTable: Part = () => [
  editorCommand('stplan.pasteTable', async (editor) => {
    const place = placeOf(editor.document, editor.selection);
    const rows = tableRows(readCells(await vscode.env.clipboard.readText()), place);
    if (typeof rows === 'string') await editor.insertSnippet(new vscode.SnippetString(rows));
    else void vscode.window.showWarningMessage(`The clipboard holds no table: ${rows.reason}.`);
  }),
  vscode.languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    {
      async provideDocumentPasteEdits(document, [range], transfer) {
        const text = await transfer.get('text/plain')?.asString();
        if (!text?.includes('\t')) return undefined;
        const rows = tableRows(readCells(text), range && placeOf(document, range));
        if (typeof rows !== 'string') return undefined;
        return [new vscode.DocumentPasteEdit(new vscode.SnippetString(rows), 'Paste as rows of a table', KIND)];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/plain'] },
  ),
];

function placeOf(document: vscode.TextDocument, { start, end }: vscode.Range) {
  const before = document.getText(new vscode.Range(new vscode.Position(0, 0), start));
  return tablePlaceAt(before, document.lineAt(end).text.slice(end.character));
}
