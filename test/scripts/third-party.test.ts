import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeThirdParty } from '../../scripts/third-party.mjs';
import { root } from '../architecture/files.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stplan-notices-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Manifest = { readonly name: string; readonly [field: string]: unknown };

/** Lays a package out and gives the path by which a bundler would account for a file of it. */
function installed(manifest: Manifest, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(home, 'node_modules', manifest.name);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
    writeFileSync(join(folder, name), text);
  }
  return relative(root, join(folder, 'index.js')).replaceAll('\\', '/');
}

/** The account of a bundle: the files in it, with how much of each is left. */
const bundleOf = (files: Readonly<Record<string, number>>) => ({
  outputs: {
    'bundle.js': {
      inputs: Object.fromEntries(Object.entries(files).map(([path, bytesInOutput]) => [path, { bytesInOutput }])),
    },
  },
});

function notices(...bundles: readonly ReturnType<typeof bundleOf>[]): string {
  writeThirdParty(bundles, home);
  return readFileSync(join(home, 'THIRD-PARTY.txt'), 'utf8');
}

describe('the notices of a bundle', () => {
  it('hand on the licence of each package in it, under whichever name the package has it', () => {
    const one = installed({ name: 'one', version: '1.2.3', license: 'MIT' }, { LICENSE: 'Copyright (c) One\r\nFree.' });
    const two = installed({ name: '@scope/two', version: '2.0.0', license: 'ISC' }, { 'LICENSE-ISC.txt': 'Of Two' });
    const text = notices(bundleOf({ [one]: 10, 'packages/cli/src/main.ts': 5 }), bundleOf({ [two]: 1, [one]: 3 }));
    expect(text.split(/\n\n-+\n\n/)).toEqual([
      '@scope/two 2.0.0 (ISC)\n\nOf Two',
      'one 1.2.3 (MIT)\n\nCopyright (c) One\nFree.\n',
    ]);
  });

  it('name who made a package that brings no text', () => {
    const author = { name: 'The makers of it' };
    const repository = { type: 'git', url: 'https://example.org/three.git' };
    const three = installed({ name: 'three', version: '3.0.0', license: 'ISC', author, repository });
    expect(notices(bundleOf({ [three]: 1 }))).toBe(
      'three 3.0.0 (ISC)\n\nThe makers of it\nhttps://example.org/three.git\n',
    );
  });

  it('leave out a package of which nothing is left', () => {
    const gone = installed({ name: 'gone', version: '1.0.0', license: 'MIT' });
    expect(notices(bundleOf({ [gone]: 0 }))).not.toContain('gone');
  });

  it('stop the build for a package that nobody may hand on', () => {
    const own = installed({ name: 'own', version: '1.0.0' });
    expect(() => notices(bundleOf({ [own]: 1 }))).toThrow('no licence: own 1.0.0 (undefined)');
  });
});
