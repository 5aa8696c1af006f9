import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { equal, includes, match, ok } from '../expect.ts';
import { findingsOf, home, openPlan, openText, placeOf, tabNamed } from '../open-plan.ts';

const readJson = async (place: vscode.Uri) =>
  JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(place)));

/** Puts cells on the clipboard. */
async function copied(cells: string): Promise<void> {
  await vscode.env.clipboard.writeText(cells);
  await eventually('the clipboard', async () => (await vscode.env.clipboard.readText()) === cells);
}

describe('commands', () => {
  it('begin a plan of a footprint, open it at its first figure, and never write over one', async () => {
    const wanted = { choices: { footprint: 'Devon', round: 'Stp2017' }, folder: 'devon' };
    await vscode.commands.executeCommand('stplan.newPlan', wanted);
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    match(document?.uri.path, /\/devon\/positions\.stplan$/);
    equal(document?.getText(selection), '_');
    ok(tabNamed(/^plan\.stplan$/), 'the head of the plan is open beside it');
    const names = (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(home(), 'devon'))).map(([name]) => name);
    includes(names, 'stplan.json');
    includes(names, 'commitments.stplan');
    const refusal = (given: unknown) =>
      Promise.resolve(vscode.commands.executeCommand('stplan.newPlan', given)).then(
        () => 'made',
        (error: Error) => error.message,
      );
    match(await refusal(wanted), /there is a plan Devon already, in devon\/plan\.stplan/);
    const other = { ...wanted, choices: { ...wanted.choices, name: 'Other' } };
    match(await refusal(other), /There already, and nothing was written: devon\/plan\.stplan, /);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), 'devon'), { recursive: true });
  });

  it('begin a plan of a footprint of one’s own', async () => {
    const choices = { ownFootprint: 'Mid Wessex', organisations: ['Wessex CCG', 'Shire Hospitals=acute trust'] };
    await vscode.commands.executeCommand('stplan.newPlan', { choices, folder: 'wessex' });
    const head = vscode.Uri.joinPath(home(), 'wessex', 'plan.stplan');
    match(
      (await vscode.workspace.openTextDocument(head)).getText(),
      /^plan MidWessex "Mid Wessex implementation plan" \{$/m,
    );
    await eventually(
      'a note of what is still to be written',
      () => findingsOf(vscode.Uri.joinPath(home(), 'wessex', 'commitments.stplan'), 'delivery/no-owner')[0],
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['wessex', '.vscode'])
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), name), { recursive: true });
  });

  it('paste cells of a spreadsheet as rows of a table', async () => {
    await copied('\t2017-18\t2018-19\r\nDo nothing\t(14.0)\t(18.0)\r\nPlanned\t-7.5\t\r\n');
    const editor = await openText('position WUH in £m annual {\n}\n');
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await vscode.commands.executeCommand('stplan.pasteTable');
    equal(editor.document.getText().split(/\r?\n/), [
      'position WUH in £m annual {',
      '  years       2017/18  2018/19',
      '  do nothing   (14.0)   (18.0)',
      '  planned        -7.5        _',
      '}',
      '',
    ]);
  });

  it('paste a table of schemes as whole elements, which one undo takes back', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a hostile cell may hold
    await copied('Scheme\tOrganisation\t2017/18\r\nTheatre lists\tWUH\t1.8\r\nAgency ${CLIPBOARD}\tWUH\t0.5\r\n');
    const { document } = await openText('part of Westmarch\n');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await vscode.commands.executeCommand('stplan.pasteTable', 'at once');
    const text = document.getText().replaceAll('\r\n', '\n');
    match(
      text,
      /^part of Westmarch\n\nefficiency TheatreLists "Theatre lists" \{\n {2}owner WUH\n {2}effect in £m annual \{\n/,
    );
    match(text, /efficiency AgencyCLIPBOARD "Agency \$\{CLIPBOARD\}" \{/);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), 'part of Westmarch\n');
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

  it('compare the scenarios of the plan beside it', async () => {
    await openPlan('plan.stplan');
    await vscode.commands.executeCommand('stplan.compareScenarios');
    const tab = await eventually('the scenarios', () => tabNamed(/^Scenarios of Westmarch/));
    ok(tab.input instanceof vscode.TabInputWebview, 'it is a page');
    await vscode.window.tabGroups.close(tab);
  });

  it('export the plan into a file, and never leave a half of one', async () => {
    await openPlan('plan.stplan');
    const place = vscode.Uri.joinPath(home(), 'plan-export.json');
    await vscode.commands.executeCommand('stplan.exportPlan', 'json', place);
    equal((await readJson(place)).plan.name, 'Westmarch');
    // once more, over the one that is there
    await vscode.workspace.fs.writeFile(place, new TextEncoder().encode('old'));
    await vscode.commands.executeCommand('stplan.exportPlan', 'json', place);
    equal((await readJson(place)).plan.name, 'Westmarch');
    const nowhere = vscode.Uri.joinPath(home(), 'plan.stplan', 'below-a-file.json');
    const refused = await Promise.resolve(vscode.commands.executeCommand('stplan.exportPlan', 'json', nowhere)).then(
      () => 'written',
      (error: Error) => error.message,
    );
    match(refused, /below-a-file\.json could not be written: /);
    await vscode.workspace.fs.delete(place);
    const entries = await vscode.workspace.fs.readDirectory(home());
    equal(
      entries.map(([name]) => name).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('export a workbook as bytes, and CSV as a file for each kind', async () => {
    await openPlan('plan.stplan');
    const book = vscode.Uri.joinPath(home(), 'plan.xlsx');
    await vscode.commands.executeCommand('stplan.exportPlan', 'xlsx', book);
    const bytes = await vscode.workspace.fs.readFile(book);
    equal(String.fromCharCode(...bytes.slice(0, 2)), 'PK');
    await vscode.workspace.fs.delete(book);
    const folder = vscode.Uri.joinPath(home(), 'tables');
    await vscode.commands.executeCommand('stplan.exportPlan', 'csv', folder);
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    includes(names, 'statements.csv');
    ok(
      names.every((name) => name.endsWith('.csv')),
      'nothing else is left there',
    );
    await vscode.workspace.fs.delete(folder, { recursive: true });
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
    const tab = await eventually('the report', () => tabNamed(/^Westmarch/));
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
