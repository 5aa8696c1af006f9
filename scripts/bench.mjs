import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { generate } from './generate.mjs';
import { installIfNeeded } from './install.mjs';
import { inRoot, stop } from './project.mjs';
import { runNode } from './run.mjs';

/** `npm run bench [row ...] [-- --runs N]`: builds the command, gets the peers where it may, and measures. */

installIfNeeded();
generate();
if (!(await build())) stop('the command line could not be built');

const packages = { hledger: 'hledger', ledger: 'ledger', 'bean-check': 'beancount', tj3: 'tj3', time: 'time' };
const absent = Object.entries(packages).filter(([program]) => spawnSync('which', [program]).status !== 0);
if (absent.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const names = absent.map(([, name]) => name);
  console.log(`Installing the peers ${names.join(', ')} ...`);
  spawnSync('apt-get', ['-q', 'update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...names], { stdio: 'ignore' });
}
if (!existsSync('/usr/bin/time')) stop('the benchmark needs /usr/bin/time (Debian package time)');

process.exitCode = runNode(inRoot('test', 'benchmarks', 'run.ts'), process.argv.slice(2));
