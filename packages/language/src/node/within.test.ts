import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProblem } from '@stplan/model';
import { afterAll, expect, test } from 'vitest';
import { readPlanFiles } from './read-plan-files.ts';

/** Where only a folder may be read, nothing leads out of it. */

const home = realpathSync(mkdtempSync(join(tmpdir(), 'stplan-within-')));
const folder = join(home, 'plans');
mkdirSync(join(home, 'elsewhere'));
mkdirSync(folder);
writeFileSync(join(home, 'elsewhere', 'secret.stplan'), 'plan Secret "Secret" { }\n');
writeFileSync(join(folder, 'own.stplan'), 'plan Own "Own" { }\n');
symlinkSync(join(home, 'elsewhere', 'secret.stplan'), join(folder, 'file-link.stplan'));
symlinkSync(join(home, 'elsewhere'), join(folder, 'folder-link'));
symlinkSync(join(folder, 'own.stplan'), join(folder, 'inner-link.stplan'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const within = (real: string) => real === folder || real.startsWith(`${folder}/`);

test('links that lead outside are findings, and nothing behind them is read', async () => {
  const read = await readPlanFiles({ paths: ['.'], cwd: folder, within });
  if (isProblem(read)) throw new Error(read.error);
  expect([...read.texts.keys()]).toEqual(['own.stplan']);
  expect(read.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'language/unreadable-file: file-link.stplan cannot be read: it is a link that leads outside.',
    'language/unreadable-file: folder-link cannot be read: it is a link that leads outside.',
  ]);
});

test('a path that leads outside is refused, whether by its name or by a link', async () => {
  for (const path of ['../elsewhere', 'file-link.stplan', 'folder-link/secret.stplan']) {
    expect(await readPlanFiles({ paths: [path], cwd: folder, within })).toEqual({ error: `${path} leads outside` });
  }
});

test('without such a limit links are followed', async () => {
  const read = await readPlanFiles({ paths: ['.'], cwd: folder });
  if (isProblem(read)) throw new Error(read.error);
  expect([...read.texts.keys()].sort()).toEqual(['folder-link/secret.stplan', 'own.stplan']);
});
