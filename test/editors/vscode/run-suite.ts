import type { Page } from 'playwright-core';
import { launch } from '../../report/browser.ts';
import { keepEvidence } from './evidence.ts';
import { guardedPage, remote, workbenchAddress } from './open-page.ts';
import { type RunningVscode, startVscode, type VscodeOptions } from './start-vscode.ts';
import { readSuiteReport, type SuiteRow } from './suite-report.ts';

/** What a run of the suite came to: 0 where all passed, the code of the editor otherwise. */
export type SuiteOutcome = {
  readonly code: number;
  readonly rows: readonly SuiteRow[];
  /** Addresses beyond this machine that the workbench or the extension asked for. */
  readonly refused: readonly string[];
  /** Where the pictures and logs of a failure are. */
  readonly evidence: string | undefined;
};

/** What a run needs besides its editor. */
export type SuiteRun = Omit<VscodeOptions, 'vsix'> & {
  /** The name of the run, for its evidence. */
  readonly name: string;
  readonly vsix?: string;
};

/** Waits for the word of the workbench that the tests have ended. */
export async function ending(page: Page, said: string[]): Promise<() => Promise<number>> {
  let tell: (code: number) => void = () => undefined;
  const told = new Promise<number>((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => tell(code));
  await page.exposeFunction('codeAutomationLog', (type: string, words: unknown[]) => {
    said.push(`[${type}] ${words.join(' ')}`);
  });
  page.on('console', (message) => said.push(`[page ${message.type()}] ${message.text()}`));
  const late = new Promise<number>((resolve) => setTimeout(() => resolve(124), 600_000).unref());
  return () => Promise.race([told, late]);
}

/** Runs tests in the workbench of a started VS Code. `load` prepares the page and says where to go. */
export async function runIn(
  vscode: RunningVscode,
  name: string,
  bypassCSP: boolean,
  load: (page: Page) => Promise<string>,
): Promise<SuiteOutcome> {
  const browser = await launch();
  try {
    const { page, refused } = await guardedPage(browser, { bypassCSP });
    const said: string[] = [];
    const ended = await ending(page, said);
    await page.goto(await load(page));
    const code = await ended();
    const rows = readSuiteReport(vscode.folder);
    const evidence = code === 0 ? undefined : await keepEvidence(name, page, said, vscode.logs);
    return { code, rows, refused, evidence };
  } finally {
    await browser.close();
  }
}

/**
 * Runs the suite in the extension host of Node: `extension` is the folder of the extension, or of the one that carries
 * the tests where the extension itself is installed; `tests` is the module whose `run` starts them.
 */
export async function runSuite(run: SuiteRun, extension: string, tests: string): Promise<SuiteOutcome> {
  const vscode = await startVscode(run);
  try {
    return await runIn(vscode, run.name, false, async () =>
      workbenchAddress(vscode, [
        ['extensionDevelopmentPath', remote(vscode, extension)],
        ['extensionTestsPath', remote(vscode, tests)],
      ]),
    );
  } finally {
    await vscode.stop();
  }
}
