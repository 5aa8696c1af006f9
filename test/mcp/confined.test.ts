import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assistant, runStplan, spawnAssistant } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mcpCommand } from './served.ts';

/** Nothing but the folders that the server was started with is read, and nothing at all is written. */

const home = realpathSync(mkdtempSync(join(tmpdir(), 'stplan-mcp-')));
const folder = join(home, 'plans');
const second = join(home, 'more');
const secret = join(home, 'secret');
const SECRET = 'plan Hidden "Nobody may see this" { footprint Hidden }\nfootprint Hidden "Hidden" { }\n';
const OWN = 'plan Own "Own" { footprint Own }\nfootprint Own "Own" { }\n';

const git = (...args: readonly string[]) =>
  spawnSync('git', ['-C', home, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args]);

let assistant: Assistant;
beforeAll(async () => {
  for (const one of [folder, second, secret]) mkdirSync(one);
  writeFileSync(join(secret, 'hidden.stplan'), SECRET);
  writeFileSync(join(secret, 'hidden.json'), '{ "Nobody may see this": 1 }');
  writeFileSync(join(folder, 'own.stplan'), OWN);
  writeFileSync(join(second, 'second.stplan'), OWN.replaceAll('Own', 'Second'));
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  symlinkSync(join(secret, 'hidden.stplan'), join(folder, 'linked.stplan'));
  symlinkSync(secret, join(folder, 'linked-folder'));
  assistant = await spawnAssistant(mcpCommand(folder, second), home);
});
afterAll(async () => {
  await assistant.close();
  rmSync(home, { recursive: true, force: true });
});

describe('a server of folders', () => {
  it.each([
    '../secret',
    '../secret/hidden.stplan',
    'linked.stplan',
    'linked-folder',
    'linked-folder/hidden.stplan',
    secret,
    '/',
    'a/../../secret',
    '../nowhere',
  ])('refuses the path %s', async (path) => {
    for (const [name, args] of [
      ['check_plans', { paths: [path] }],
      ['check_plans', { text: OWN, file: path }],
      ['explain_figure', { figure: 'Hidden', paths: [path] }],
      ['list_elements', { kind: 'plan', paths: ['.', path] }],
      ['list_statements', { paths: [path] }],
      ['compare_plans', { before: path, after: '.' }],
      ['compare_plans', { before: '.', after: path }],
      ['compare_plans', { before: 'HEAD', paths: [path] }],
      ['compare_scenarios', { paths: [path] }],
      ['track_position', { paths: [path] }],
    ] as const) {
      const { text, isError } = await assistant.call(name, args);
      expect([name, isError]).toEqual([name, true]);
      expect(text).toContain(`${path} leads outside the folders that this server was started with`);
      expect(text).not.toContain('Nobody may see this');
    }
  });

  it('passes over links that lead outside, and says so', async () => {
    const { text, data } = await assistant.call('check_plans');
    expect(data.plans).toEqual(['Own', 'Second']);
    expect(text).toContain('linked.stplan cannot be read: it is a link that leads outside.');
    expect(text).toContain('linked-folder cannot be read: it is a link that leads outside.');
    expect(text).not.toContain('Nobody may see this');
  });

  it('reads every folder that it was started with, by whatever path leads there', async () => {
    for (const path of ['../more', '../more/second.stplan', second]) {
      const { data } = await assistant.call('list_elements', { kind: 'plan', paths: [path] });
      expect(data.elements).toMatchObject([{ name: 'Second', file: '../more/second.stplan', line: 1 }]);
    }
  });

  it('compares revisions without what lies beside its folders', async () => {
    const { data, isError } = await assistant.call('compare_plans', { before: 'HEAD' });
    expect(isError).toBe(false);
    expect(data).toMatchObject({ plans: [{ name: 'Own', same: true }], added: [], dropped: [] });
    const minus = await assistant.call('compare_plans', { before: '-h' });
    expect([minus.isError, minus.text]).toEqual([true, expect.stringContaining('-h is no revision')]);
  });

  it('follows neither settings nor acceptances outside', async () => {
    symlinkSync(join(secret, 'hidden.json'), join(folder, 'stplan.json'));
    const linked = await assistant.call('check_plans', { paths: ['own.stplan'] });
    expect([linked.isError, linked.text]).toEqual([true, 'stplan.json is not read: it leads outside']);
    rmSync(join(folder, 'stplan.json'));
    writeFileSync(join(folder, 'stplan.json'), '{ "acceptances": "../secret/hidden.json" }');
    const accepted = await assistant.call('check_plans', { paths: ['own.stplan'] });
    expect(accepted.isError).toBe(true);
    expect(accepted.text).not.toContain('Nobody may see this');
    expect(accepted.text).toContain('outside');
    rmSync(join(folder, 'stplan.json'));
  });

  it('writes nothing', async () => {
    expect(readdirSync(folder).sort()).toEqual(['linked-folder', 'linked.stplan', 'own.stplan']);
    expect(readdirSync(home).sort()).toEqual(['.git', 'more', 'plans', 'secret']);
  });

  it('takes the settings that it is started with', async () => {
    const settings = join(home, 'secret', 'own-settings.json');
    writeFileSync(settings, '{ "rules": { "evidence/*": "off" } }');
    const other = await spawnAssistant(mcpCommand('--settings', 'secret/own-settings.json', 'plans'), home);
    try {
      const { data } = await other.call('search_rules', { among: 'evidence', severity: 'off' });
      expect(Number(data.matching)).toBeGreaterThan(0);
      expect((await assistant.call('search_rules', { among: 'evidence', severity: 'off' })).data.matching).not.toBe(
        data.matching,
      );
    } finally {
      await other.close();
      rmSync(settings);
    }
  });

  it('is not started where there is no such folder', async () => {
    for (const path of ['nowhere', 'plans/own.stplan']) {
      const { stdout, stderr, status } = await runStplan(['mcp', path], home);
      expect({ stdout, stderr, status }).toEqual({
        stdout: '',
        stderr: `stplan: ${path} is not a folder\n`,
        status: 2,
      });
    }
  });
});
