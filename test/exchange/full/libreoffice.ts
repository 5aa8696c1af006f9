import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../../../scripts/programs/libreoffice.mjs';

/** The form of an Excel workbook, as LibreOffice calls it. */
export const WORKBOOK = 'xlsx:Calc MS Excel 2007 XML';

/** Whether LibreOffice is installed. */
export const hasLibreOffice = findLibreOffice() !== undefined;

/** Converts a file in LibreOffice, without a window and with a profile of its own; gives the names of what it wrote. */
export function convert(file: string, form: string, folder: string): readonly string[] {
  const profile = mkdtempSync(join(tmpdir(), 'stplan-libreoffice-'));
  try {
    const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const args = [home, '--headless', '--norestore', '--convert-to', form, '--outdir', folder, file];
    execFileSync(findLibreOffice() ?? 'soffice', args, { timeout: 150_000, stdio: 'pipe' });
    return readdirSync(folder);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
