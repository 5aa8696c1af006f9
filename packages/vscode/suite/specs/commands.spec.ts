import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { equal, includes, match, ok } from '../expect.ts';
import { home, openPlan, openText, placeOf } from '../open-plan.ts';

describe('commands', () => {
  it('make a first plan that has no finding, and never write over one', async () => {
    const wanted = { title: 'Mid Wessex', organisation: 'Wessex Hospitals', firstYear: 2018 };
    await vscode.commands.executeCommand('stplan.newPlan', wanted);
    const document = await eventually('the plan', () => vscode.window.activeTextEditor?.document);
    match(document.uri.path, /\/midwessex\/plan\.stplan$/);
    match(document.getText(), /^plan MidWessex "Mid Wessex" \{$/m);
    await document.save();
    equal(vscode.languages.getDiagnostics(document.uri), []);
    const again = await Promise.resolve(vscode.commands.executeCommand('stplan.newPlan', wanted)).then(
      () => 'made',
      () => 'refused',
    );
    equal(again, 'refused');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), 'midwessex'), { recursive: true });
  });

  it('paste cells of a spreadsheet as rows of a table', async () => {
    const cells = '\t2017-18\t2018-19\r\nDo nothing\t(14.0)\t(18.0)\r\nPlanned\t-7.5\t\r\n';
    await vscode.env.clipboard.writeText(cells);
    await eventually('the clipboard', async () => (await vscode.env.clipboard.readText()) === cells);
    const { document } = await openText('');
    await vscode.commands.executeCommand('stplan.pasteTable');
    equal(document.getText().split(/\r?\n/), [
      'years       2017/18  2018/19',
      'do nothing   (14.0)   (18.0)',
      'planned        -7.5        _',
    ]);
  });

  it('save the report as a file that needs nothing else', async () => {
    await openPlan('plan.stplan');
    const place = vscode.Uri.joinPath(home(), 'board.html');
    await vscode.commands.executeCommand('stplan.saveReport', place);
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(place));
    match(html, /^<!DOCTYPE html>/);
    match(html, /<title>Westmarch implementation plan/);
    await vscode.workspace.fs.delete(place);
  });

  it('explain the figure at the cursor', async () => {
    const editor = await openPlan('positions/wuh.stplan');
    const place = placeOf(editor.document, '(4.6)', 2);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('stplan.explainFigure');
  });

  it('open the report beside the plan', async () => {
    await openPlan('plan.stplan');
    await vscode.commands.executeCommand('stplan.openReport');
    const tab = await eventually('the report', () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith('Westmarch')),
    );
    ok(tab.input instanceof vscode.TabInputWebview, 'it is a page');
    equal(tab.group.viewColumn, vscode.ViewColumn.Two);
    await vscode.window.tabGroups.close(tab);
  });

  it('are all there that the manifest promises', async () => {
    const extension = vscode.extensions.getExtension('stplan.stplan-vscode');
    const known = await vscode.commands.getCommands(true);
    for (const { command } of extension?.packageJSON.contributes.commands ?? []) includes(known, command);
  });
});
