import type { Fix, TextEdit } from '@stplan/model';
import { withItsLine } from '@stplan/rules';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { FolderView } from '../../document/folder-view.ts';

/** Fixes as one change of files. A fix that would write where an earlier one does is left out as a whole. */
export function fixEdit(folder: FolderView, fixes: readonly Fix[]): WorkspaceEdit {
  const taken: TextEdit[] = [];
  for (const fix of fixes) {
    const edits = fix.edits.map((edit) => withItsLine(edit, folder.document(edit.span.file)?.text ?? ''));
    if (!edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...edits);
  }
  const changes = new Map<string, { range: ReturnType<FolderView['location']>['range']; newText: string }[]>();
  for (const { span, text } of taken) {
    const { uri, range } = folder.location(span);
    const edits = changes.get(uri) ?? [];
    edits.push({ range, newText: text });
    changes.set(uri, edits);
  }
  return { changes: Object.fromEntries(changes) };
}

function meets({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
