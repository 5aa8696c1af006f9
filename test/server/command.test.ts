import { fork, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { initialise, spawnServer } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** `stplan lsp`: the language server of the bundled command, over both ways in which editors start it. */

const bundle = join(root, 'packages', 'cli', 'dist', 'stplan.mjs');
const home = mkdtempSync(join(tmpdir(), 'stplan-lsp-'));
const folder = pathToFileURL(home).toString();

beforeAll(() => {
  if (!existsSync(bundle)) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  writeFileSync(join(home, 'plan.stplan'), 'plan Small "Small" { footprint Smal }\nfootprint Small "Small" { }\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('stplan lsp', () => {
  it.each([
    { how: 'as editors without options start it', options: [] },
    { how: 'as most editors start it', options: ['--stdio', '--clientProcessId=1'] },
  ])('answers over standard input and output, $how', async ({ options }) => {
    const { editor, exit, complaints } = spawnServer([process.execPath, bundle, 'lsp', ...options], home);
    expect(await initialise(editor, [folder])).toMatchObject({ serverInfo: { name: 'stplan' } });
    const uri = pathToFileURL(join(home, 'plan.stplan')).toString();
    await editor.until(() => editor.codes(uri)?.includes('language/unknown-name') === true);
    await editor.request('shutdown');
    editor.notify('exit');
    expect(await exit).toBe(0);
    expect(complaints()).toBe('');
  });

  it('answers over the channel of Node', async () => {
    const child = fork(bundle, ['lsp', '--node-ipc'], { cwd: home, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    try {
      const answer = new Promise((resolve) => {
        child.on('message', (message: { readonly id?: number }) => message.id === 1 && resolve(message));
      });
      const params = { processId: process.pid, rootUri: folder, capabilities: {} };
      child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
      expect(await answer).toMatchObject({ result: { serverInfo: { name: 'stplan' } } });
    } finally {
      child.kill();
    }
  });
});
