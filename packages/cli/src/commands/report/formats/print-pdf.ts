import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Surroundings } from '../../../surroundings.ts';
import { DiskError, UsageError } from '../../../usage-error.ts';
import { compactPdf } from './compact-pdf.ts';
import { findBrowser } from './find-browser.ts';

const LONGEST = 180_000;

/** A page printed by an installed browser, with the paper sizes, feet and page numbers that it asks for. */
export async function printPdf(html: string, env: Surroundings['env']): Promise<Uint8Array> {
  const browser = findBrowser(env);
  if (browser === undefined) {
    throw new UsageError(
      'a PDF is printed by Chromium, Chrome or Edge, and none was found: install one, name it in CHROMIUM, or print the HTML report yourself',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'stplan-'));
  try {
    const [page, file] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    await promisify(execFile)(browser, argumentsFor(folder, page, file), { timeout: LONGEST });
    return compactPdf(await readFile(file));
  } catch (error) {
    throw new DiskError(`${browser} printed no PDF: ${reasonOf(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function argumentsFor(folder: string, page: string, file: string): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-extensions',
    '--no-first-run',
    '--disable-background-networking',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Chromium's sandbox refuses the superuser; the page carries a policy that lets nothing in or out.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer',
    // What is packed is drawn by the page's script before it is printed.
    '--virtual-time-budget=20000',
    `--print-to-pdf=${file}`,
    pathToFileURL(page).href,
  ];
}

function reasonOf(error: unknown): string {
  const { killed, message = '' } = error as { readonly killed?: boolean; readonly message?: string };
  return killed ? 'it took longer than three minutes' : (message.split('\n')[0] ?? '');
}
