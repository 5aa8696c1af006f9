import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isAtLeast } from '../../scripts/pinned-node.mjs';
import { root } from './files.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const platform = process.platform === 'win32' ? 'win' : process.platform;
const pinned = `node-${platform}-${process.arch}`;

it(`runs the tests on a Node that the project supports (this is ${process.version})`, () => {
  expect(isAtLeast(process.version, manifest.engines.node.replace('>=', ''))).toBe(true);
});

const isInstalled = existsSync(join(root, 'node_modules', pinned));

it.runIf(isInstalled)('runs the tests on the pinned Node', () => {
  expect(process.version).toBe(`v${manifest.optionalDependencies[pinned]}`);
});
