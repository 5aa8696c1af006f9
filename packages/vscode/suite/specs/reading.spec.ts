import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { match, ok } from '../expect.ts';
import { findingsOf, openPlan, placeOf } from '../open-plan.ts';

const textOf = (part: vscode.MarkdownString | vscode.MarkedString) => (typeof part === 'string' ? part : part.value);

describe('while reading', () => {
  it('a name tells what it stands for', async () => {
    const { document } = await openPlan('contracts.stplan');
    const text = await eventually('a card', async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, 'NorthCCG and WUH', 2),
      );
      return found.flatMap(({ contents }) => contents.map(textOf)).join('\n');
    });
    match(text, /North Westmarch Clinical Commissioning Group/);
  });

  it('the page of a rule opens from its finding', async () => {
    const { document } = await openPlan('contracts.stplan');
    const { code } = await eventually('contract/value', () => findingsOf(document.uri, 'contract/value')[0]);
    ok(typeof code === 'object', 'the code leads to a page');
    const page = await vscode.workspace.openTextDocument(code.target);
    match(page.getText(), /contract\/value/);
  });

  it('a lens above a contract tells how its statements came out', async () => {
    const { document } = await openPlan('contracts.stplan');
    const titles = await eventually('lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        100,
      );
      return found.map(({ command }) => command?.title ?? '').join('\n');
    });
    match(titles, /unexplained|exact/);
  });
});
