import * as vscode from 'vscode';
import { LANGUAGE } from '../client/client-options.ts';
import { editorCommand } from '../editor-command.ts';
import type { Part } from '../surroundings.ts';
import { readCells } from './cells.ts';
import { rowFormAt, tableRows } from './table-rows.ts';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('stplan', 'table');

/** Pastes cells that were copied in a spreadsheet as rows of a table: as a command, and as a way to paste. */
export const pasteTable: Part = () => [
  editorCommand('stplan.pasteTable', async (editor) => {
    const form = formAt(editor.document, editor.selection.start);
    const rows = tableRows(readCells(await vscode.env.clipboard.readText()), form);
    if (typeof rows === 'string') await editor.insertSnippet(new vscode.SnippetString(rows));
    else void vscode.window.showWarningMessage(`The clipboard holds no table: ${rows.reason}.`);
  }),
  vscode.languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    {
      async provideDocumentPasteEdits(document, [range], transfer) {
        const text = await transfer.get('text/plain')?.asString();
        if (!text?.includes('\t')) return undefined;
        const rows = tableRows(readCells(text), range && formAt(document, range.start));
        if (typeof rows !== 'string') return undefined;
        return [new vscode.DocumentPasteEdit(new vscode.SnippetString(rows), 'Paste as rows of a table', KIND)];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/plain'] },
  ),
];

const formAt = (document: vscode.TextDocument, place: vscode.Position) =>
  rowFormAt(document.getText(new vscode.Range(new vscode.Position(0, 0), place)));
