import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension } from './build-extension.mjs';
import { generate } from './generate.mjs';
import { installIfNeeded } from './install.mjs';
import { inRoot, readJson } from './project.mjs';
import { THIRD_PARTY } from './third-party.mjs';

const home = (...parts) => inRoot('packages', 'vscode', ...parts);

/** What the package holds besides its manifest; whatever is not named is not shipped. */
const SHIPPED = [
  'README.md',
  'language-configuration.json',
  'images',
  'snippets',
  'syntaxes',
  'dist/desktop.js',
  'dist/web.js',
  'dist/server.js',
  'dist/server-worker.js',
  'dist/preview.js',
  'dist/differences.js',
  `dist/${THIRD_PARTY}`,
];

/** The package. */
export const vsix = home('dist', 'stplan.vsix');

/** The manifest as it is shipped: everything is bundled, so nothing has to be installed. */
function manifest() {
  const { private: _, devDependencies, ...shipped } = readJson('packages', 'vscode', 'package.json');
  return shipped;
}

/** Packs the built extension from a folder that holds what is shipped and nothing else. Returns the place of the package. */
export async function packageExtension() {
  const { createVSIX } = await import('@vscode/vsce');
  const folder = inRoot('out', 'vsix');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of SHIPPED) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
    cpSync(home(name), `${folder}/${name}`, { recursive: true });
  }
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(manifest(), undefined, 2)}\n`);
  cpSync(inRoot('LICENSE'), `${folder}/LICENSE`);
  cpSync(inRoot('CHANGELOG.md'), `${folder}/CHANGELOG.md`);
  writeFileSync(`${folder}/.vscodeignore`, '');
  await createVSIX({
    cwd: folder,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return vsix;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfNeeded();
  generate();
  if (!(await buildExtension())) process.exit(1);
  const place = await packageExtension();
  console.log(`wrote ${place} (${Math.ceil(readFileSync(place).length / 1024)} KB)`);
}
