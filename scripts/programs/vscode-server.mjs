import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentForNpm } from '../environment.mjs';
import { installIfNeeded } from '../install.mjs';
import { pinnedNode } from '../pinned-node.mjs';
import { inRoot } from '../project.mjs';

/**
 * The releases of VS Code that the extension is tried in. The npm package code-server carries each of them whole, as a
 * web server with the extension host of Node; `node` is the major version that its code was made for.
 */
export const RELEASES = {
  current: { version: '1.139.1', codeServer: '4.139.1', node: 24 },
  floor: { version: '1.100.3', codeServer: '4.100.3', node: 20 },
};

const cache = inRoot('out', 'editors');
const folderOf = ({ version }) => join(cache, `vscode-${version}`);

/** What stands for two native modules, so that nothing has to be compiled: the log, and the watch on a parent that died. */
const STAND_INS = {
  '@vscode/spdlog': 'file-log.cjs',
  'native-watchdog': 'no-watchdog.cjs',
  '@vscode/native-watchdog': 'no-watchdog.cjs',
};

function npm(args, cwd) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return execFileSync('npm', [...args, ...quiet], {
    cwd,
    env: environmentForNpm(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  }).trim();
}

function unpackServer({ codeServer }, folder) {
  // npm compares the archive with the checksum of the registry.
  const archive = npm(['pack', `code-server@${codeServer}`, '--silent'], folder);
  execFileSync('tar', ['xzf', archive, '--strip-components=3', 'package/lib/vscode'], { cwd: folder });
  rmSync(join(folder, archive));
  // Upstream's own settings for npm, which the archive lacks, ask for these; no script of a package is run.
  npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], folder);
  for (const [name, file] of Object.entries(STAND_INS)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(place)) copyFileSync(inRoot('scripts', 'programs', 'vscode-server', file), join(place, 'index.js'));
  }
  const settings = join(folder, 'product.json');
  const { extensionsGallery, ...product } = JSON.parse(readFileSync(settings, 'utf8'));
  // Without a gallery it asks no server for extensions.
  writeFileSync(settings, JSON.stringify(product));
}

function nodeOf({ node }) {
  const pinned = /** @type {string} */ (pinnedNode());
  if (node === 24) return pinned;
  if (Number(process.versions.node.split('.')[0]) === node) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(cache, `node-${node}`);
  const program = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npm(['install', '--ignore-scripts', `${name}@${node}`], folder);
  }
  return program;
}

/**
 * A release of VS Code on this machine, fetched if it is not there yet: the script that starts it and the Node to start
 * it with; undefined, with the reason on standard error, where it cannot be fetched.
 */
export function ensureVscode(release) {
  const folder = folderOf(release);
  try {
    if (!existsSync(folder)) {
      console.log(`Fetching VS Code ${release.version} for the tests in the editor ...`);
      const unfinished = `${folder}.unfinished`;
      rmSync(unfinished, { recursive: true, force: true });
      mkdirSync(unfinished, { recursive: true });
      unpackServer(release, unfinished);
      renameSync(unfinished, folder);
    }
    return { server: join(folder, 'out', 'server-main.js'), node: nodeOf(release) };
  } catch (error) {
    console.error(`stplan: VS Code ${release.version} could not be fetched: ${error.message}`);
    return undefined;
  }
}

/** Whether a release of VS Code is on this machine already. */
export const isFetched = (release) => existsSync(folderOf(release));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfNeeded();
  const wanted = process.argv.slice(2);
  const names = wanted.length > 0 ? wanted : ['current'];
  if (names.some((name) => ensureVscode(RELEASES[name]) === undefined)) process.exit(1);
}
