import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { environmentForTools } from './environment.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { inRoot, root } from './project.mjs';

/** Where the tools start; each is a script for Node, so that it runs the same on every platform. */
const tools = {
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  langium: ['langium-cli', 'bin', 'langium.js'],
  tsc: ['typescript', 'bin', 'tsc'],
  vitest: ['vitest', 'vitest.mjs'],
};

/** Runs a script under the pinned Node with its output on the terminal, and returns its exit code. */
export function runNode(script, args = [], env = {}) {
  const result = spawnSync(pinnedNode(), [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...environmentForTools(), ...env },
  });
  if (result.error) console.error(`stplan: ${result.error.message}`);
  return result.status ?? 3;
}

/** Runs one of the installed tools beside others, with its output in a file; resolves with its exit code. */
export function runBeside(name, args, env, output) {
  const file = openSync(output, 'w');
  const script = inRoot('node_modules', ...tools[name]);
  const running = spawn(pinnedNode(), [script, ...args], {
    cwd: root,
    stdio: ['ignore', file, file],
    env: { ...environmentForTools(), ...env },
  });
  closeSync(file);
  return new Promise((resolve) => {
    running.on('error', (error) => {
      console.error(`stplan: ${error.message}`);
      resolve(3);
    });
    running.on('exit', (status) => resolve(status ?? 3));
  });
}

/** Runs one of the installed tools, and returns its exit code. */
export const runTool = (name, args = [], env = {}) => runNode(inRoot('node_modules', ...tools[name]), args, env);
