import type { PlanRequest } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { goTo } from '../go-to.ts';
import type { Surroundings } from '../surroundings.ts';
import { scriptOf, webviewPage } from '../webview-page.ts';
import { elementLines } from './element-lines.ts';
import type { FromPreview, ToPreview } from './messages.ts';
import { PREVIEW_STYLE } from './preview-style.ts';

/** A preview that is open. */
export type Preview = { readonly reveal: () => void };

/** Fills a panel with the report of a plan, and keeps it in step with the text and the cursor. */
export function openPreview(
  panel: vscode.WebviewPanel,
  request: PlanRequest,
  { context, ask, plans }: Surroundings,
): Preview {
  let files: readonly string[] = [];
  let html = '';
  const tell = (message: ToPreview) => void panel.webview.postMessage(message);

  async function update(): Promise<void> {
    const page = await ask('stplan/report', request);
    // A plan that cannot be found for a moment, such as while its head is being written, keeps its last report.
    if (page === null) return;
    panel.title = page.title;
    files = page.files;
    if (page.html === html) return;
    html = page.html;
    tell({ type: 'report', html });
    tellCursor(vscode.window.activeTextEditor);
  }
  function tellCursor(editor: vscode.TextEditor | undefined): void {
    const file = files.indexOf(editor?.document.uri.toString() ?? '') + 1;
    if (editor === undefined || file === 0) return;
    const line = editor.selection.active.line + 1;
    tell({ type: 'cursor', file, line, ...elementLines(editor.document.getText().split('\n'), line) });
  }
  async function hear(message: FromPreview): Promise<void> {
    if (message.type === 'ready') {
      html = '';
      await update();
    } else if (message.type === 'open') {
      const uri = files[message.file - 1];
      const line = { line: message.line - 1, character: 0 };
      if (uri) await goTo({ uri, range: { start: line, end: line } }, columnBeside(panel, uri));
    } else if (/^https?:\/\//i.test(message.address)) {
      // The editor asks before it opens a page that it does not trust.
      await vscode.env.openExternal(vscode.Uri.parse(message.address, true));
    }
  }
  const undo = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage(hear),
    plans.onDidChange(() => void update()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => tellCursor(textEditor)),
    vscode.window.onDidChangeActiveTextEditor(tellCursor),
  );
  panel.onDidDispose(() => undo.dispose());
  panel.webview.html = webviewPage(panel.webview, scriptOf(context, 'preview.js'), PREVIEW_STYLE, request);
  return { reveal: () => panel.reveal(undefined, true) };
}

/** Where a line is shown: where its file is seen already, else beside the report. */
function columnBeside(panel: vscode.WebviewPanel, uri: string): vscode.ViewColumn {
  const seen = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const other = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== panel.viewColumn);
  return seen?.viewColumn ?? other?.viewColumn ?? vscode.ViewColumn.One;
}
