import * as vscode from 'vscode';
import { editorCommand } from '../editor-command.ts';
import type { Part } from '../surroundings.ts';
import { acceptanceLine } from './acceptance-line.ts';

/** Accepts a finding at the cursor: asks for the reason, and states it in the plan as a comment above the line. */
export const acceptFinding: Part = () => [editorCommand('stplan.acceptFinding', accept)];

async function accept(editor: vscode.TextEditor): Promise<void> {
  const { line } = editor.selection.active;
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source?.startsWith('stplan') && range.start.line <= line && line <= range.end.line);
  if (found.length === 0) {
    void vscode.window.showInformationMessage('There is no finding on this line to accept.');
    return;
  }
  const finding = await chosen(found);
  if (finding === undefined) return;
  const reason = await vscode.window.showInputBox({
    title: `Accept ${ruleOf(finding)}`,
    prompt: 'The reason; it is stated in the plan and in the report.',
    validateInput: (text) => (text.trim() === '' ? 'A finding is accepted for a reason only.' : undefined),
  });
  if (!reason?.trim()) return;
  const place = finding.range.start.line;
  const stated = acceptanceLine(editor.document.lineAt(place).text, ruleOf(finding), reason);
  await editor.edit((edit) => edit.insert(new vscode.Position(place, 0), stated));
}

async function chosen(found: readonly vscode.Diagnostic[]): Promise<vscode.Diagnostic | undefined> {
  if (found.length === 1) return found[0];
  const items = found.map((finding) => ({ label: ruleOf(finding), detail: finding.message, finding }));
  return (await vscode.window.showQuickPick(items, { title: 'Accept which finding?', matchOnDetail: true }))?.finding;
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
