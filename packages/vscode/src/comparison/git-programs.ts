import * as vscode from 'vscode';

/** What the Git extension of the editor tells of itself. */
type GitExtension = {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => { readonly git: { readonly path: string } };
};

/**
 * The programs that are git by the user's own settings, and the one that the editor works with. What a folder sets is
 * not heeded: it would name a program to run.
 */
export async function gitPrograms(): Promise<readonly string[]> {
  const stated = vscode.workspace.getConfiguration('git').inspect<string | string[] | null>('path')?.globalValue;
  const named = [stated ?? []].flat().filter((path) => typeof path === 'string' && path !== '');
  return [...named, ...(await programOfEditor())];
}

async function programOfEditor(): Promise<readonly string[]> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  try {
    const git = await extension?.activate();
    return git?.enabled ? [git.getAPI(1).git.path] : [];
  } catch {
    // there is none, or it has not found one; the path is looked at all the same
    return [];
  }
}
