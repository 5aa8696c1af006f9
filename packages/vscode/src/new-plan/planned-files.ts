import type { NewPlanAnswer, NewPlanChoices, NewPlanFile } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import type { Ask } from '../client/ask.ts';

/** A new plan as it would be written into a folder. */
export type PlannedFiles = Exclude<NewPlanAnswer, { readonly fault: string }> & {
  readonly home: vscode.Uri;
  /** From there, with `/`; '' for itself. */
  readonly folder: string;
  /** Paths of files that are there and would be written over; nothing is written then. */
  readonly lost: readonly string[];
};

/** Asks the server for the files of a plan, and looks at what is there already. */
export async function plannedFiles(
  ask: Ask,
  home: vscode.Uri,
  folder: string,
  choices: NewPlanChoices,
): Promise<PlannedFiles | { readonly fault: string }> {
  const request = { choices, root: rootOf(home), folder };
  const first = await ask('stplan/newPlan', { ...request, standing: {} });
  if ('fault' in first) return first;
  const there = new Map<string, string>();
  for (const { path } of first.files) {
    const text = await textOf(vscode.Uri.joinPath(home, path));
    if (text !== undefined) there.set(path, text);
  }
  const isShared = ({ path, shared }: NewPlanFile) => shared && there.has(path);
  const lost = first.files.filter((file) => there.has(file.path) && !file.shared).map(({ path }) => path);
  const standing = Object.fromEntries(
    first.files.filter(isShared).map(({ path }) => [path, there.get(path) ?? ''] as const),
  );
  const answer = Object.keys(standing).length === 0 ? first : await ask('stplan/newPlan', { ...request, standing });
  return 'fault' in answer ? answer : { ...answer, home, folder, lost };
}

/** An open folder as the server knows it. */
export const rootOf = (home: vscode.Uri): string => home.toString().replace(/\/+$/, '');

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
