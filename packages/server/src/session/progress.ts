import type { Connection } from 'vscode-languageserver';

/** Does some work, and lets the editor show that it goes on, if it can. */
export async function withProgress<T>(
  connection: Connection,
  isShown: boolean,
  title: string,
  work: () => Promise<T>,
): Promise<T> {
  // whoever never answers the request for a progress must not keep the plans from being read
  const shown = isShown
    ? connection.window.createWorkDoneProgress().catch(() => undefined)
    : Promise.resolve(undefined);
  let isDone = false;
  const begun = shown.then((progress) => {
    if (!isDone) progress?.begin(title);
    return isDone ? undefined : progress;
  });
  try {
    return await work();
  } finally {
    isDone = true;
    begun.then((progress) => progress?.done());
  }
}
