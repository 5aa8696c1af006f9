import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another tool to compare with; without a command it could not be had, and the table says so. */
export type Peer = { readonly name: string; readonly version: string; readonly command: readonly string[] | undefined };

function debian(name: string, program: string, versionFlag = '--version'): Peer {
  const result = spawnSync(program, [versionFlag], { encoding: 'utf8' });
  const version = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n')[0] ?? '';
  return result.error ? { name, version: 'not installed', command: undefined } : { name, version, command: [program] };
}

/** LikeC4 from the npm registry, in a folder of its own outside the workspace. */
function likec4(folder: string, node: string): Peer {
  const home = join(folder, 'likec4');
  const program = join(home, 'node_modules', 'likec4', 'bin', 'likec4.mjs');
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', 'likec4'], {
      cwd: home,
      stdio: 'ignore',
    });
  }
  if (!existsSync(program)) return { name: 'likec4', version: 'could not be installed', command: undefined };
  const version = spawnSync(node, [program, '--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  return { name: 'likec4', version, command: [node, program] };
}

/** Every peer; the Debian ones are installed by `scripts/bench.mjs` where that is possible. */
export function findPeers(
  folder: string,
  node: string,
): Readonly<Record<'ledger' | 'hledger' | 'beancount' | 'likec4' | 'taskjuggler', Peer>> {
  return {
    ledger: debian('ledger', 'ledger'),
    hledger: debian('hledger', 'hledger'),
    beancount: debian('bean-check', 'bean-check'),
    taskjuggler: debian('tj3', 'tj3'),
    likec4: likec4(folder, node),
  };
}
