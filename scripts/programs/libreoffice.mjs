import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.mjs';

/** LibreOffice's calculator without a window, which the full tests open exported workbooks in. */
const PACKAGES = ['libreoffice-calc-nogui'];

/** Where LibreOffice is installed; undefined where it is not. */
export function findLibreOffice() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path));
}

/** Installs it where that is possible without asking anybody; returns whether it is there. */
export function ensureLibreOffice() {
  if (findLibreOffice() === undefined) installDebianPackages('the tests of workbooks', PACKAGES);
  return findLibreOffice() !== undefined;
}
