import type { ListedRevision } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { revisionGroups } from './revision-groups.ts';

type Item = vscode.QuickPickItem & { readonly revision?: string };

const ANOTHER: Item = { label: 'Another revision…', description: 'such as HEAD~3 or a commit', alwaysShow: true };

const ICONS: Readonly<Record<ListedRevision['kind'], string>> = {
  branch: 'git-branch',
  tag: 'tag',
  commit: 'git-commit',
};

/** Asks which revision is meant; undefined when the user wants none. */
export async function chooseRevision(listed: readonly ListedRevision[]): Promise<string | undefined> {
  const items: Item[] = [
    { label: '$(git-commit) HEAD', description: 'what was committed last', revision: 'HEAD' },
    ...revisionGroups(listed).flatMap(({ title, revisions }) => [
      { label: title, kind: vscode.QuickPickItemKind.Separator },
      ...revisions.map(({ kind, name, date, subject }) => ({
        label: `$(${ICONS[kind]}) ${kind === 'commit' ? subject : name}`,
        description: [date, kind === 'commit' ? name : subject].join('  '),
        revision: name,
      })),
    ]),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    ANOTHER,
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Compare with which revision?',
    placeHolder: 'A branch, a tag, or a commit that touches the plan',
    matchOnDescription: true,
  });
  if (chosen !== ANOTHER) return chosen?.revision;
  const typed = await vscode.window.showInputBox({
    title: 'Compare with which revision?',
    prompt: 'A branch, a tag, a commit, or a way from one: HEAD~3',
    validateInput: (text) => (text.trim() === '' ? 'A revision has a name.' : undefined),
  });
  return typed?.trim() || undefined;
}
