import type { PastedCells } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { pastedTitle } from './pasted-snippet.ts';

/** Shows the elements that would be pasted, and what was left out of the cells; whether that is agreed to. */
export async function reviewPaste(pasted: PastedCells): Promise<boolean> {
  const paste = { label: `$(check) Paste ${pastedTitle(pasted)}`, alwaysShow: true };
  const { Separator } = vscode.QuickPickItemKind;
  const items: vscode.QuickPickItem[] = [
    paste,
    ...pasted.remarks.map((remark) => ({ label: `$(info) ${remark}` })),
    { label: 'What is pasted', kind: Separator },
    ...linesOf(pasted.text).map(([head, body]) => ({ label: head, ...(body !== '' && { detail: body }) })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Paste table from spreadsheet',
    placeHolder: 'Enter pastes all of it; one undo takes it back',
  });
  return chosen !== undefined;
}

/** The elements of a text, each with its first line and the rest of it on one line. */
const linesOf = (text: string): readonly (readonly [head: string, body: string])[] =>
  text.split(/\n\n+/).map((element) => {
    const [head = '', ...body] = element.trim().split('\n');
    const shown = body
      .map((line) => line.trim().replace(/ {2,}/g, '  ').replace(/ \{$/, ''))
      .filter((line) => line !== '}');
    return [head.replace(/ \{$/, ''), shown.join(' · ')] as const;
  });
