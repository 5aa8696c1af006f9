import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { initialise, type SpawnedServer, spawnServer } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleServer } from './server-bundle.ts';

/** The server as an editor starts it: a bundle, a process, standard input and output. */

const home = mkdtempSync(join(tmpdir(), 'stplan-stdio-'));
const bundle = join(home, 'server.cjs');
const plan = join(home, 'plan.stplan');
const uri = pathToFileURL(plan).toString();
const started: SpawnedServer[] = [];

const start = (): SpawnedServer => {
  const server = spawnServer([process.execPath, bundle, '--stdio'], home);
  started.push(server);
  return server;
};

beforeAll(async () => {
  writeFileSync(
    plan,
    'plan Estmere "Estmere" {\n  period 2017/18 to 2018/19\n}\nmilestone Opens "It opens" { due 31 June 2018 }\n',
  );
  await bundleServer(bundle);
});

afterAll(async () => {
  for (const server of started) server.process.kill();
  await Promise.all(started.map(({ exit }) => exit));
  rmSync(home, { recursive: true, force: true });
});

describe('the server in a process of its own', () => {
  it('says what it can do, tells of findings, and ends when it is told to', async () => {
    const { editor, exit, complaints } = start();
    const said = await initialise(editor, [pathToFileURL(home).toString()]);
    expect(said).toMatchObject({
      capabilities: { textDocumentSync: { change: 2 }, documentSymbolProvider: {}, positionEncoding: 'utf-16' },
      serverInfo: { name: 'stplan' },
    });
    await editor.until(() => editor.codes(uri)?.includes('language/impossible-date') === true);
    await editor.request('shutdown');
    editor.notify('exit');
    expect(await exit).toBe(0);
    expect(complaints()).toBe('');
  });

  it('ends with a fault when the editor goes without a word', async () => {
    const { editor, process: child, exit } = start();
    await initialise(editor, [pathToFileURL(home).toString()]);
    child.stdin?.end();
    expect(await exit).toBe(1);
  });

  it('lives on when it hears nonsense', async () => {
    const { editor, process: child } = start();
    await initialise(editor, [pathToFileURL(home).toString()]);
    child.stdin?.write('Content-Length: 9\r\n\r\n{"a":"b"}');
    expect(await editor.request('textDocument/documentSymbol', { textDocument: { uri } })).toHaveLength(2);
  });
});
