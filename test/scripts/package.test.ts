import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** The command as it is published: a package that runs by itself, without other packages and without a network. */

const home = mkdtempSync(join(tmpdir(), 'stplan-package-'));
const workplace = join(home, 'empty');
const PLAN =
  'plan Small "A small plan" { footprint Small }\nfootprint Small "Small" { members SmallCCG, NorthCGC }\norganisation SmallCCG "NHS Small CCG" { kind ccg }\n';

function npm(args: readonly string[], cwd: string, command = 'npm') {
  const env = {
    ...process.env,
    npm_config_offline: 'true',
    npm_config_cache: join(home, 'cache'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_loglevel: 'error',
    npm_config_update_notifier: 'false',
    // those of the run that started the tests would lead npm to this repository
    npm_config_local_prefix: undefined,
    npm_package_json: undefined,
    INIT_CWD: undefined,
  };
  return spawnSync(command, [...args], { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
}

beforeAll(() => {
  const bundle = join(root, 'packages', 'cli', 'dist', 'stplan.mjs');
  if (!existsSync(bundle)) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  mkdirSync(workplace, { recursive: true });
  writeFileSync(join(workplace, 'package.json'), '{ "private": true }\n');
  writeFileSync(join(workplace, 'plan.stplan'), PLAN);
  const packed = npm(['pack', '--ignore-scripts', '--pack-destination', home], join(root, 'packages', 'cli'));
  expect(packed.status, packed.stderr).toBe(0);
  const [tarball = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'));
  const installed = npm(['install', '--ignore-scripts', join(home, tarball)], workplace);
  expect(installed.status, installed.stderr).toBe(0);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the package of the command', () => {
  it('brings nothing but itself', () => {
    const folders = readdirSync(join(workplace, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(folders).toEqual(['stplan']);
    const files = readdirSync(join(workplace, 'node_modules', 'stplan')).sort();
    expect(files).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    const manifest = JSON.parse(readFileSync(join(workplace, 'node_modules', 'stplan', 'package.json'), 'utf8'));
    const notices = readFileSync(join(workplace, 'node_modules', 'stplan', 'dist', 'THIRD-PARTY.txt'), 'utf8');
    expect(notices).toMatch(/^commander [\d.]+ \(MIT\)\n\n[\s\S]*Permission is hereby granted/m);
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.private).toBeUndefined();
  });

  it('runs with npx, in every format and with every part that is loaded late', () => {
    const run = (...args: readonly string[]) => npm(['--offline', '--', 'stplan', ...args], workplace, 'npx');
    const checked = run('check', '--format', 'concise', '--report', 'sarif=out.sarif', '--report', 'junit=out.xml');
    expect(checked.stdout).toBe(
      'plan.stplan:2:45: error language/unknown-name There is no organisation NorthCGC in Small.\n',
    );
    expect(checked.status).toBe(1);
    expect(JSON.parse(readFileSync(join(workplace, 'out.sarif'), 'utf8')).runs[0].results.length).toBe(1);
    expect(readFileSync(join(workplace, 'out.xml'), 'utf8')).toContain('<testsuites');
    expect(run('explain', 'finance/bridge').stdout).toContain('# finance/bridge');
    expect(run('completion', 'bash').stdout).toContain('complete -o default -F _stplan stplan');
    expect(run('report', '--output', 'board.html').status).toBe(0);
    expect(readFileSync(join(workplace, 'board.html'), 'utf8')).toContain('<!DOCTYPE html>');
  });
});
