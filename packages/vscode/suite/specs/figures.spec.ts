import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { equal, includes, match, ok } from '../expect.ts';
import { openPlan, placeOf } from '../open-plan.ts';

const words = ({ label }: vscode.InlayHint | vscode.SignatureInformation) =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

describe('a figure', () => {
  it('of a formula, a sum and a difference stand behind their rows', async () => {
    const { document } = await openPlan('capital.stplan');
    const hints = await eventually('hints', async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, 40, 0),
      );
      return found.length > 0 ? found : undefined;
    });
    const [sum] = hints.filter(({ position }) => /"Building"/.test(document.lineAt(position.line).text));
    equal(sum && words(sum), 'Σ 31.0');
    ok(
      hints.every(({ position }) => !/"Depreciation"/.test(document.lineAt(position.line).text)),
      'no sum of one',
    );
  });

  it('is written under a year that is told', async () => {
    const { document } = await openPlan('positions/wuh.stplan');
    const help = await eventually('the years', () =>
      vscode.commands.executeCommand<vscode.SignatureHelp | undefined>(
        'vscode.executeSignatureHelpProvider',
        document.uri,
        placeOf(document, '454.5', 1),
      ),
    );
    const [signature] = help.signatures;
    ok(signature, 'there is a signature');
    const active = signature.parameters[signature.activeParameter ?? help.activeParameter]?.label;
    const year = typeof active === 'string' ? active : words(signature).slice(...(active ?? []));
    equal(year, '2018/19');
  });

  it('has what feeds it and what it feeds', async () => {
    const { document } = await openPlan('positions/wuh.stplan');
    const [item] = await eventually('the figure', () =>
      vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        document.uri,
        placeOf(document, '(47.8)', 2),
      ),
    );
    match(item?.name, /^\(47\.8\) WUH do nothing/);
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      item,
    );
    includes(
      calls.map(({ to }) => to.name),
      '454.5 WUH cost “Pay”',
    );
  });

  it('leads from a total to its parts', async () => {
    const { document } = await openPlan('capital.stplan');
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, '(2.4)', 2),
    );
    const lines = found.map((one) => document.lineAt(('uri' in one ? one.range : one.targetRange).start.line).text);
    ok(lines.some((line) => line.includes('Depreciation')) && lines.length === 2, lines.join('\n'));
  });

  it('and its parts are marked, equal digits elsewhere are not', async () => {
    const { document } = await openPlan('capital.stplan');
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      placeOf(document, '(2.4)', 2),
    );
    equal(found.map(({ range }) => document.getText(range)).sort(), ['(1.0)', '(1.4)', '(2.4)']);
  });

  it('is written where nothing is offered but what a cell may hold', async () => {
    const { document } = await openPlan('contracts.stplan');
    const items = await eventually('cells', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        placeOf(document, '266.4'),
      );
      return list.items.length > 0 ? list.items : undefined;
    });
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    includes(labels, '-');
    ok(!labels.includes('contract') && !labels.includes('accept'), 'no whole element belongs into a cell');
    ok(
      items.every(({ kind }) => kind !== vscode.CompletionItemKind.Text),
      'no words and figures from elsewhere in the file',
    );
  });
});
