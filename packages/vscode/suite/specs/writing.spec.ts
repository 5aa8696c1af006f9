import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { equal, includes, match, ok } from '../expect.ts';
import { findingsOf, openPlan, placeOf } from '../open-plan.ts';

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

describe('while writing', () => {
  it('names of the right kind are offered where a name belongs', async () => {
    const { document } = await openPlan('contracts.stplan');
    const place = placeOf(document, 'NorthCCG and WUH');
    const labels = await eventually('names', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place,
      );
      const found = list.items.map(labelOf);
      return found.includes('SouthCCG') ? found : undefined;
    });
    includes(labels, 'WUH');
    ok(!labels.includes('FrailtyHubs'), 'a scheme is no party of a contract');
  });

  it('a name leads to its element', async () => {
    const { document } = await openPlan('contracts.stplan');
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, 'NorthCCG and WUH', 2),
    );
    const [first] = found;
    ok(first, 'there is a place');
    match(('uri' in first ? first.uri : first.targetUri).path, /organisations\.stplan$/);
  });

  it('a new name is written wherever the element is meant, in every file', async () => {
    const { document } = await openPlan('organisations.stplan');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'organisation WCT', 'organisation W'.length),
      'Community',
    );
    const files = edit.entries().map(([uri]) => uri.path.split('/').at(-1));
    includes(files, 'organisations.stplan');
    includes(files, 'wct.stplan');
    includes(files, 'contracts.stplan');
  });

  it('a slip can be put right by a quick fix', async () => {
    const editor = await openPlan('organisations.stplan');
    const { document } = editor;
    await editor.edit((edit) => edit.insert(placeOf(document, 'NorthCCG, SouthCCG', 8), 'x'));
    const finding = await eventually('a finding', () =>
      vscode.languages.getDiagnostics(document.uri).find(({ message }) => message.includes('NorthCCGx')),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ edit, title }) => edit && title.includes('NorthCCG'));
    ok(fix?.edit, `a fix among ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    await eventually('no finding', () => findingsOf(document.uri, 'language/unknown-name').length === 0);
    match(document.getText(), /members {5}NorthCCG, SouthCCG/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('the outline shows the elements of a file', async () => {
    const { document } = await openPlan('contracts.stplan');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(
      symbols.slice(0, 2).map(({ name }) => name),
      ['AcuteNorth', 'AcuteSouth'],
    );
  });

  it('snippets of whole elements are offered at the beginning of a line', async () => {
    const { document } = await openPlan('programmes.stplan');
    const end = document.lineAt(document.lineCount - 1).range.end;
    await eventually('a snippet', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      );
      return items.some((item) => item.kind === vscode.CompletionItemKind.Snippet && labelOf(item) === 'milestone');
    });
  });
});
