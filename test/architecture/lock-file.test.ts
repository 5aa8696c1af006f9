import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './files.ts';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
}

const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const entries = Object.entries(lock.packages);
const installed = entries.filter(([place, entry]) => place.includes('node_modules/') && !entry.link);

/** Two copies of one of these break `instanceof`, shared state or the types of values handed over. */
const single = [
  'chevrotain',
  'chevrotain-allstar',
  'langium',
  'preact',
  'vscode-jsonrpc',
  'vscode-languageserver',
  'vscode-languageserver-protocol',
  'vscode-languageserver-textdocument',
  'vscode-languageserver-types',
  'vscode-uri',
];

describe('package-lock.json', () => {
  it.each(single)('installs one copy of %s', (name) => {
    const places = installed.map(([place]) => place).filter((place) => place.endsWith(`node_modules/${name}`));
    expect(places).toEqual([`node_modules/${name}`]);
  });

  it('names no download address, so that it works with any registry', () => {
    const addresses = entries.filter(([, { resolved }]) => resolved !== undefined && /:/.test(resolved));
    expect(addresses.map(([place]) => place)).toEqual([]);
  });

  it('fixes the content of every package', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual(
      [],
    );
  });
});
