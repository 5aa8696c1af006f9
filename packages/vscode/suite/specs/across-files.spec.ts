import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { equal, match } from '../expect.ts';
import { findingsOf, home, openPlan } from '../open-plan.ts';

const inPlan = (path: string) => vscode.Uri.joinPath(home(), path);

/** The lenses of a file that need not be in any editor. */
async function lensesOf(uri: vscode.Uri): Promise<string> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return found.map(({ command }) => command?.title ?? '').join('\n');
}

describe('across files', () => {
  it('another value of a contract is told in the position of its commissioner, and goes with it', async () => {
    const position = inPlan('positions/north-ccg.stplan');
    const before = await vscode.workspace.openTextDocument(position);
    const { version } = before;
    equal(findingsOf(position, 'contract/tie').length, 0);
    const editor = await openPlan('contracts.stplan');
    const { document } = editor;
    const written = document.getText();
    await editor.edit((edit) => {
      for (const at of [...written.matchAll(/265\.2/g)].map(({ index }) => document.positionAt(index)))
        edit.replace(new vscode.Range(at, at.translate(0, 5)), '260.2');
    });
    const finding = await eventually('contract/tie', () => findingsOf(position, 'contract/tie')[0]);
    match(finding.message, /£5\.0m is unexplained/);
    match(before.lineAt(finding.range.start.line).text, /WUH/);
    await eventually('the lens', async () => /unexplained by £5\.0m/.test(await lensesOf(position)));
    equal(before.version, version);
    await vscode.commands.executeCommand('undo');
    await eventually('no contract/tie', () => findingsOf(position, 'contract/tie').length === 0);
    equal(document.getText(), written);
  });

  it('the names of a file that is deleted are missed in the others, until it is back', async () => {
    const file = inPlan('milestones.stplan');
    const content = await vscode.workspace.fs.readFile(file);
    const missed = () =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([uri]) => findingsOf(uri, 'language/unknown-name').map(({ message }) => ({ uri, message })));
    equal(missed(), []);
    await vscode.workspace.fs.delete(file);
    try {
      const told = await eventually('messages', () =>
        missed().find(({ message }) => message.includes('SevenDayTherapy')),
      );
      match(told.uri.path, /assumptions-and-scenarios\.stplan$/);
      equal(vscode.languages.getDiagnostics(file), []);
    } finally {
      await vscode.workspace.fs.writeFile(file, content);
    }
    await eventually('no message', () => missed().length === 0);
    await eventually('its own finding', () => findingsOf(file, 'delivery/milestone-order')[0]);
  });
});
