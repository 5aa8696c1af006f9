import * as vscode from 'vscode';

/** A command on the active editor; unlike the editor's own form of it, its caller learns when it is done. */
export function editorCommand(
  name: string,
  run: (editor: vscode.TextEditor, given: unknown) => Promise<void>,
): vscode.Disposable {
  return vscode.commands.registerCommand(name, async (given: unknown) => {
    const editor = vscode.window.activeTextEditor;
    if (editor) await run(editor, given);
  });
}
