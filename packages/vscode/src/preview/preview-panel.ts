import type { PlanRequest, ReportPage } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { goTo } from '../go-to.ts';
import type { Surroundings } from '../surroundings.ts';
import { scriptOf, webviewPage } from '../webview-page.ts';
import { elementLines } from './element-lines.ts';
import type { FromPreview, ToPreview } from './messages.ts';
import { PREVIEW_STYLE } from './preview-style.ts';

/** A preview that is open. */
export type Preview = { readonly reveal: () => void };

/** What a preview shows: of what, so that it is known again when the editor opens it the next day, and how to get it. */
export type PreviewContent = {
  readonly request: PlanRequest;
  /** The page as it is now; null while the plan cannot be found, such as while its head is being written. */
  readonly read: () => Promise<ReportPage | null>;
};

/** Fills a panel with a page about a plan, and keeps it in step with the text and the cursor. */
export function openPreview(
  panel: vscode.WebviewPanel,
  { request, read }: PreviewContent,
  { context, plans }: Surroundings,
): Preview {
  let files: readonly string[] = [];
  let html = '';
  let refusal = '';
  let asked: Promise<void> | undefined;
  let isOutdated = false;
  let isGone = false;
  const tell = (message: ToPreview) => void panel.webview.postMessage(message);

  /** One page is asked for at a time, so that whoever types on does not wait for pages that nobody will see. */
  function update(): Promise<void> {
    isOutdated = true;
    asked ??= untilCurrent();
    return asked;
  }
  async function untilCurrent(): Promise<void> {
    while (isOutdated && !isGone) {
      isOutdated = false;
      const page = await read().catch((error: unknown) => (isGone || isOutdated ? null : refused(error)));
      // A plan that is gone for a moment keeps its last page.
      if (page && !isGone) show(page);
    }
    asked = undefined;
  }
  function show(page: ReportPage): void {
    refusal = '';
    panel.title = page.title;
    files = page.files;
    if (page.html === html) return;
    html = page.html;
    tell({ type: 'report', html });
    tellCursor(vscode.window.activeTextEditor);
  }
  /** Says why there is no page, once; what was shown before stays. */
  function refused(error: unknown): null {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== refusal) void vscode.window.showWarningMessage(`${panel.title}: ${reason}.`);
    refusal = reason;
    if (html === '') panel.dispose();
    return null;
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
  panel.onDidDispose(() => {
    isGone = true;
    undo.dispose();
  });
  panel.webview.html = webviewPage(panel.webview, scriptOf(context, 'preview.js'), PREVIEW_STYLE, request);
  return { reveal: () => panel.reveal(undefined, true) };
}

/** Where a line is shown: where its file is seen already, else beside the report. */
function columnBeside(panel: vscode.WebviewPanel, uri: string): vscode.ViewColumn {
  const seen = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const other = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== panel.viewColumn);
  return seen?.viewColumn ?? other?.viewColumn ?? vscode.ViewColumn.One;
}
