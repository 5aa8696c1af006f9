import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/programs/chromium.mjs';

/** The browser that the gates run in; undefined where there is none. */
export const chromiumPath: string | undefined = findChromium();

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser with an empty profile. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath as string, args: FLAGS });
}

/** How a page is opened. */
export type View = {
  readonly width?: number;
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
  readonly print?: boolean;
  readonly script?: boolean;
  /** A page without any script of its own, so that there is none to wait for. */
  readonly plain?: boolean;
  readonly bypassPolicy?: boolean;
};

/** A page from a disk, with what it asked for and what it complained of. */
export type OpenedPage = {
  readonly page: Page;
  /** Addresses other than the page itself. */
  readonly requests: string[];
  /** Console messages, errors and dialogs, among them reports of the policy: a paper has none. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
};

/** Opens a file as a reader would from a disk, in a window without any history. */
export async function open(browser: Browser, file: string, view: View = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1280, height: 900 },
    colorScheme: view.dark ? 'dark' : 'light',
    forcedColors: view.forcedColours ? 'active' : 'none',
    javaScriptEnabled: view.script ?? true,
    bypassCSP: view.bypassPolicy ?? false,
  });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (view.print) await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  if (view.script !== false && !view.plain) await page.waitForSelector('.find', { state: 'attached' });
  return { page, requests, complaints, close: () => context.close() };
}

/** Opens everything that can be opened, and waits until it is unpacked. */
export async function openAll({ page }: OpenedPage): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForFunction(() => !document.querySelector('details[open]:not([data-filled])'));
}
