import type { Browser, Page } from 'playwright-core';
import type { RunningVscode } from './start-vscode.ts';

/** What the workbench is told in its address: `openFile`, `extensionDevelopmentPath` and the like. */
export type Payload = readonly (readonly [string, string])[];

/** How a page of the workbench is made. */
export type PageOptions = {
  readonly dark?: boolean;
  readonly bypassCSP?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** How many points of a picture a point of the page takes; 1 unless said. */
  readonly sharpness?: number;
};

/** A page that reaches this machine only, with every address that it asked for elsewhere. */
export type GuardedPage = { readonly page: Page; readonly refused: string[] };

/** Opens an empty page that cannot reach the network. */
export async function guardedPage(browser: Browser, options: PageOptions = {}): Promise<GuardedPage> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.sharpness ?? 1,
    colorScheme: options.dark ? 'dark' : 'light',
    bypassCSP: options.bypassCSP ?? false,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const refused: string[] = [];
  await page.route(
    ({ protocol, hostname }) => /^https?:$/.test(protocol) && hostname !== '127.0.0.1',
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  return { page, refused };
}

/** A path of this machine as the workbench names it. */
export const remote = ({ authority }: RunningVscode, path: string): string => `vscode-remote://${authority}${path}`;

/** The address of the workbench with the copied workspace. */
export function workbenchAddress(vscode: RunningVscode, payload: Payload = []): string {
  const address = new URL(`http://${vscode.authority}/`);
  address.searchParams.set('folder', vscode.folder);
  address.searchParams.set('payload', JSON.stringify([...payload, ['skipWelcome', 'true']]));
  return address.href;
}
