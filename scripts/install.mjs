import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { environmentForNpm } from './environment.mjs';
import { inRoot, readJson, root, stop } from './project.mjs';

const identity = (entry) => `${entry.version ?? ''} ${entry.integrity ?? ''} ${entry.link ? entry.resolved : ''}`;

/** Whether what npm recorded as installed is what a lock file asks for; an optional package may be missing. */
export function isUpToDate(lock, record) {
  return Object.entries(lock.packages)
    .filter(([place]) => place.includes('node_modules/'))
    .every(([place, wanted]) => {
      const found = record.packages[place];
      return found === undefined ? wanted.optional === true : identity(found) === identity(wanted);
    });
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
function isInstalled() {
  const record = inRoot('node_modules', '.package-lock.json');
  return existsSync(record) && isUpToDate(readJson('package-lock.json'), JSON.parse(readFileSync(record, 'utf8')));
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
