import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot, readJson, stop } from './project.mjs';

const executable = process.platform === 'win32' ? 'node.exe' : 'node';
const platform = process.platform === 'win32' ? 'win' : process.platform;

/** Whether version `have` (such as `v20.1.0`) is at least `want` (such as `22.12`). */
export function isAtLeast(have, want) {
  const parts = (text) => text.replace(/^\D+/, '').split('.').map(Number);
  const [h, w] = [parts(have), parts(want)];
  for (let i = 0; i < 3; i++) {
    if ((h[i] ?? 0) !== (w[i] ?? 0)) return (h[i] ?? 0) > (w[i] ?? 0);
  }
  return true;
}

/**
 * The Node that runs the tools: the one the repository installs for this platform, or else the one running now if it
 * is new enough. Ends the script if neither will do.
 */
export function pinnedNode() {
  const pinned = inRoot('node_modules', `node-${platform}-${process.arch}`, 'bin', executable);
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  if (isAtLeast(process.version, wanted)) return process.execPath;
  return stop(`needs Node ${wanted} or newer here (this is ${process.version}, and none is pinned for this platform)`);
}
