import * as vscode from 'vscode';

/** One test as it ended. */
type Row = { readonly title: string; readonly milliseconds: number; readonly error?: string };

/** The part of a mocha run that is read; the same in Node and in a worker. */
type Run = {
  on(event: 'pass', told: (test: Ended) => void): void;
  on(event: 'fail', told: (test: Ended, error: Error) => void): void;
};
type Ended = { fullTitle(): string; readonly duration?: number };

/**
 * Notes every test of a run. `write` leaves the rows in a file of the workspace, because the file system of the editor
 * is what the extension hosts of Node and of the browser have in common.
 */
export function noteRows(run: Run): { readonly write: () => Promise<void> } {
  const rows: Row[] = [];
  run.on('pass', (test) => rows.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0 }));
  run.on('fail', (test, error) =>
    rows.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: error.stack ?? error.message }),
  );
  return {
    write: async () => {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      if (!folder) throw new Error('the suite needs an open folder');
      const place = vscode.Uri.joinPath(folder, 'suite-report.json');
      await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(JSON.stringify({ rows })));
    },
  };
}
