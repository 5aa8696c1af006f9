import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.mjs';

/** Editors without a window of their own that the full tests try the language server in, with their Debian packages. */
const EDITORS = { nvim: ['neovim'], emacs: ['emacs-nox', 'elpa-eglot'] };

/** Where an editor is installed; undefined where it is not. */
export function findEditor(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Installs what is missing where that is possible without asking anybody; returns the editors that are still missing. */
export function ensureOtherEditors() {
  const missing = () => Object.keys(EDITORS).filter((name) => findEditor(name) === undefined);
  const packages = missing().flatMap((name) => EDITORS[name]);
  if (packages.length > 0) installDebianPackages('the tests in other editors', packages);
  return missing();
}
