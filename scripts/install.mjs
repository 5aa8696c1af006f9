import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { environmentForNpm } from './environment.mjs';
import { inRoot, readJson, root, stop } from './project.mjs';

/** The packages a lock file names, with what identifies their content. */
function lockedPackages(lock) {
  return Object.entries(lock.packages).filter(([place]) => place.includes('node_modules/'));
}

const identity = (entry) => `${entry.version ?? ''} ${entry.integrity ?? ''} ${entry.link ? entry.resolved : ''}`;

/**
 * Whether node_modules holds what package-lock.json asks for. npm itself records what it installed in
 * node_modules/.package-lock.json; a package for another platform is missing there without being missed.
 */
export function isInstalled() {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = new Map(lockedPackages(JSON.parse(readFileSync(record, 'utf8'))));
  return lockedPackages(readJson('package-lock.json')).every(([place, wanted]) => {
    const found = installed.get(place);
    return found === undefined ? wanted.optional === true : identity(found) === identity(wanted);
  });
}

/** Installs the locked packages with `npm ci`, unless they are there already. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json ...');
  const arguments_ = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', arguments_, {
    cwd: root,
    stdio: 'inherit',
    env: environmentForNpm(),
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) stop(`npm ci failed${result.error ? `: ${result.error.message}` : ''}`);
}
