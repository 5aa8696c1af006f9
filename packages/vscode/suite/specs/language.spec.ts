import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { equal } from '../expect.ts';
import { openPlan, openText, placeOf } from '../open-plan.ts';

describe('the language', () => {
  // the editor reads how a language is typed on its own time, after the first file of it is open
  before(async () => {
    const { document } = await openText('kind ccg\n');
    await eventually('a line comment', async () => {
      await vscode.commands.executeCommand('editor.action.commentLine');
      return document.getText().startsWith('//');
    });
  });

  it('is that of every .stplan file', async () => {
    const { document } = await openPlan('plan.stplan');
    equal(document.languageId, 'stplan');
  });

  it('puts a row out with line comments', async () => {
    const editor = await openText('organisation WUH\n');
    await vscode.commands.executeCommand('editor.action.commentLine');
    equal(editor.document.getText(), '// organisation WUH\n');
  });

  it('goes on with a doc comment on the next line', async () => {
    const editor = await openText('/// What the boards decide on.');
    const end = placeOf(editor.document, 'on.', 3);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    equal(editor.document.getText().split(/\r?\n/), ['/// What the boards decide on.', '/// ']);
  });

  it('indents what stands in braces', async () => {
    const editor = await openText('organisation WUH ');
    const end = placeOf(editor.document, 'WUH ', 4);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '{' });
    await vscode.commands.executeCommand('type', { text: '\n' });
    await vscode.commands.executeCommand('type', { text: 'kind acute trust' });
    equal(editor.document.getText().split(/\r?\n/), ['organisation WUH {', '  kind acute trust', '}']);
  });
});
