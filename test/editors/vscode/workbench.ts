import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launch } from '../../report/browser.ts';
import { keepEvidence, picturesOf } from './evidence.ts';
import { guardedPage, type PageOptions, remote, workbenchAddress } from './open-page.ts';
import { startVscode, type VscodeOptions } from './start-vscode.ts';

type LocatorOptions = NonNullable<Parameters<Page['locator']>[1]>;

/** A workbench as a person sees it. */
export type Workbench = {
  readonly page: Page;
  /** The copy of the workspace. */
  readonly folder: string;
  /** Runs a command by its title. */
  readonly command: (title: string) => Promise<void>;
  /** Opens a file of the workspace by its name. */
  readonly open: (name: string) => Promise<void>;
  /** Puts the cursor on a line of the active editor, and before its first character unless a column is said. */
  readonly goToLine: (line: number, column?: number) => Promise<void>;
  /** A line of the active editor that has some words. */
  readonly line: (words: string) => Locator;
  /** The content of the page of an extension whose frame has a title or that is the only one. */
  readonly webview: (index?: number) => FrameLocator;
  /** Keeps a picture of the window. */
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A page inside the window that has just lost the focus may still swallow the key. */
async function openPalette(page: Page): Promise<void> {
  const box = page.locator('.quick-input-widget:visible');
  for (let left = 4; left > 0; left--) {
    await page.keyboard.press('F1');
    const opened = await box.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (opened) return;
  }
}

/** Opens a file of a workspace in a VS Code of its own, with the extension in its folder or installed. */
export async function openWorkbench(
  name: string,
  options: VscodeOptions & PageOptions & { readonly file?: string; readonly extension?: string },
): Promise<Workbench> {
  const vscode = await startVscode(options);
  const browser = await launch();
  const { page } = await guardedPage(browser, options);
  // A machine that has other things to do takes its time.
  page.setDefaultTimeout(120_000);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(
    workbenchAddress(vscode, [
      ...(options.extension ? [['extensionDevelopmentPath', remote(vscode, options.extension)] as const] : []),
      ...(options.file ? [['openFile', remote(vscode, join(vscode.folder, options.file))] as const] : []),
    ]),
  );
  const quick = async (text: string, row: LocatorOptions, patience = 120_000) => {
    const box = page.locator('.quick-input-widget:visible input[type=text]').first();
    await box.waitFor();
    await box.fill(text);
    await page.locator('.quick-input-list .monaco-list-row', row).first().click({ timeout: patience });
  };
  return {
    page,
    folder: vscode.folder,
    async command(title) {
      // A palette that was opened before the extension was read does not come to know its commands.
      for (let left = 6; left > 0; left--) {
        await openPalette(page);
        const found = await quick(`>${title}`, { hasText: title }, left === 1 ? undefined : 15_000).then(
          () => true,
          (error) => left === 1 && Promise.reject(error),
        );
        if (found) return;
        await page.keyboard.press('Escape');
      }
    },
    async open(file) {
      await page.keyboard.press('Control+P');
      // `plan.stplan` is not `planned-care.stplan`, which is found by the same letters.
      const name = page.locator('.label-name').getByText(file.split('/').at(-1) ?? file, { exact: true });
      await quick(file, { has: name });
    },
    async goToLine(line, column) {
      await page.keyboard.press('Control+G');
      const place = column === undefined ? `:${line}` : `:${line}:${column}`;
      await page.locator('.quick-input-widget:visible input[type=text]').first().fill(place);
      // before the box has read what was typed, it would go to another line
      await page.locator('.quick-input-list .monaco-list-row', { hasText: new RegExp(`line ${line}\\b`) }).waitFor();
      await page.keyboard.press('Enter');
      const shown = column === undefined ? `Ln ${line},` : `Ln ${line}, Col ${column}`;
      await page.locator('.statusbar-item', { hasText: shown }).waitFor();
    },
    line: (words) => page.locator('.editor-instance .view-line', { hasText: words }).first(),
    webview: (index = 0) => page.frameLocator('iframe.webview.ready').nth(index).frameLocator('#active-frame'),
    async picture(which) {
      await page.screenshot({ path: join(picturesOf(name), `${which}.png`) });
    },
    async close() {
      await keepEvidence(name, page, said, vscode.logs);
      await browser.close();
      await vscode.stop();
    },
  };
}
