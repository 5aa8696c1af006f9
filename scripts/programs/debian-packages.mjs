import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian's packages where that is possible without asking anybody: as root, with apt-get. Returns whether it worked. */
export function installDebianPackages(purpose, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-q', ...args], { stdio: 'inherit', env }).status === 0;
  console.log(`Installing ${packages.join(', ')} for ${purpose} ...`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}
