import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { equal, match, ok } from '../expect.ts';
import { findingsOf, home, openPlan, openText, placeOf, tabNamed } from '../open-plan.ts';

describe('findings', () => {
  it('stand in the file that is opened: with rule, severity, amount and a page that explains them', async () => {
    const { document } = await openPlan('contracts.stplan');
    const finding = await eventually('contract/value', () => findingsOf(document.uri, 'contract/value')[0]);
    equal(finding.severity, vscode.DiagnosticSeverity.Error);
    match(finding.message, /£1\.5m is unexplained/);
    match(document.lineAt(finding.range.start.line).text, /WUH .*220\.9/);
    ok(typeof finding.code === 'object' && finding.code.target, 'the code leads to a page');
  });

  it('lead to the page of their rule, laid out to be read', async () => {
    const { document } = await openPlan('contracts.stplan');
    const { code } = await eventually('contract/value', () => findingsOf(document.uri, 'contract/value')[0]);
    await vscode.commands.executeCommand('vscode.open', typeof code === 'object' ? code.target : undefined);
    const tab = await eventually('the page', () => tabNamed(/^value\.md$/));
    ok(tab.input instanceof vscode.TabInputCustom, 'it is no text with marks in it');
    match(tab.input.viewType, /markdown\.preview/);
    await vscode.window.tabGroups.close(tab);
  });

  it('stand in files that are not opened', async () => {
    const uri = vscode.Uri.joinPath(home(), 'milestones.stplan');
    ok(!vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString()), 'it is not open');
    await eventually('delivery/milestone-order', () => findingsOf(uri, 'delivery/milestone-order')[0]);
  });

  it('follow what is typed, and go when it is put right', async () => {
    const editor = await openPlan('organisations.stplan');
    const { document } = editor;
    const place = placeOf(document, 'kind    acute trust');
    await editor.edit((edit) => edit.insert(place, 'knd '));
    const finding = await eventually('a message', () =>
      vscode.languages.getDiagnostics(document.uri).find(({ range }) => range.start.line === place.line),
    );
    match(finding.message, /knd/);
    await vscode.commands.executeCommand('undo');
    await eventually('no message', () =>
      vscode.languages.getDiagnostics(document.uri).every(({ range }) => range.start.line !== place.line),
    );
  });

  it('stand in a plan that is saved nowhere', async () => {
    const { document } = await openText('organisation WUH { kind acute trust ');
    await eventually('a message', () => vscode.languages.getDiagnostics(document.uri)[0]);
  });

  it('are accepted in a file that the settings name', async () => {
    const contracts = vscode.Uri.joinPath(home(), 'contracts.stplan');
    const write = (name: string, value: unknown) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(home(), name), new TextEncoder().encode(JSON.stringify(value)));
    const settings = vscode.Uri.joinPath(home(), 'stplan.json');
    await eventually('contract/value', () => findingsOf(contracts, 'contract/value')[0]);
    await write('accepted.json', [{ rule: 'contract/value', file: 'contracts.stplan', reason: 'Agreed in March' }]);
    await write('stplan.json', { acceptances: 'accepted.json' });
    await eventually('no contract/value', () => findingsOf(contracts, 'contract/value').length === 0);
    equal(vscode.languages.getDiagnostics(settings), []);
    await vscode.workspace.fs.delete(settings);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), 'accepted.json'));
    await eventually('contract/value again', () => findingsOf(contracts, 'contract/value')[0]);
  });
});
