import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';
import type { ScratchRepository } from '../diff/scratch-repository.ts';
import { westmarchRevisions } from '../diff/westmarch-revisions.ts';
import { defaultInputs, runSteps, type ShellStep, scriptLines, variablesOf } from './shell-steps.ts';

/** Every step that a CI server or a hook runs in a shell, run in a repository with three revisions of Westmarch. */

const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const { version } = JSON.parse(read('packages', 'cli', 'package.json'));
const bundle = join(root, 'packages', 'cli', 'dist', 'stplan.mjs');
const home = mkdtempSync(join(tmpdir(), 'stplan-steps-'));
let repository: ScratchRepository;
let tarball = '';

beforeAll(() => {
  if (!existsSync(bundle)) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  repository = westmarchRevisions();
  for (const folder of ['bin', 'prefix', 'temp']) mkdirSync(join(home, folder));
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', home], {
    cwd: join(root, 'packages', 'cli'),
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  expect(packed.status, packed.stderr).toBe(0);
  tarball = join(home, readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '');
  // npx of the registry's package: the package is the one that is built here
  const npx = `#!/bin/sh\n[ "$1 $2 $3 $4 $5" = "--yes --package stplan@${version} -- stplan" ] || exit 99\nshift 5\nexec '${process.execPath}' '${bundle}' "$@"\n`;
  writeFileSync(join(home, 'bin', 'npx'), npx);
  chmodSync(join(home, 'bin', 'npx'), 0o755);
});
afterAll(() => {
  repository.remove();
  rmSync(home, { recursive: true, force: true });
});
afterEach(() => {
  repository.git('checkout', '-q', '--force', 'main');
  repository.git('clean', '-q', '-f', '-d');
  rmSync(join(home, 'temp', 'summary.md'), { force: true });
});

function shell(script: string, variables: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: {
      PATH: [join(home, 'bin'), join(home, 'prefix', 'bin'), process.env.PATH].join(delimiter),
      HOME: home,
      RUNNER_TEMP: join(home, 'temp'),
      GITHUB_STEP_SUMMARY: join(home, 'temp', 'summary.md'),
      GITHUB_ACTION_PATH: root,
      npm_config_prefix: join(home, 'prefix'),
      npm_config_cache: join(home, 'cache'),
      npm_config_offline: 'true',
      npm_config_loglevel: 'error',
      npm_config_update_notifier: 'false',
      ...variables,
    },
  });
  return { status, stdout, stderr };
}

describe('action.yml', () => {
  const action = read('action.yml');
  const steps = runSteps(action);
  const run = ({ env, script }: ShellStep, inputs: Readonly<Record<string, string>>) => {
    const all = { ...defaultInputs(action), package: tarball, ...inputs } as Readonly<Record<string, string>>;
    const variables = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input) => all[input] ?? expect.fail(`no input ${input}`)),
    ]);
    return shell(script, Object.fromEntries(variables));
  };
  const step = (name: string) => steps.find((each) => each.name === name) ?? expect.fail(`no step ${name}`);

  it('has these steps for a shell', () => {
    expect(steps.map(({ name }) => name)).toEqual(['Install stplan', 'Check plans']);
    expect(Object.keys(defaultInputs(action)).length).toBe(9);
  });

  it('installs the command, and checks all three revisions of the plan', () => {
    expect(run(step('Install stplan'), {})).toMatchObject({ status: 0, stderr: '' });
    const errors = ['submitted', 'main~1', 'main'].map((revision) => {
      repository.git('checkout', '-q', revision);
      const { status, stdout, stderr } = run(step('Check plans'), {});
      expect([revision, status, stderr]).toEqual([revision, 1, '']);
      const sarif = JSON.parse(readFileSync(join(repository.folder, 'stplan.sarif'), 'utf8'));
      expect(sarif.runs[0].results.length).toBeGreaterThan(0);
      return stdout.match(/^::error file=plans\/westmarch\//gm)?.length ?? 0;
    });
    // the second revision breaks a contract
    expect(errors[1]).toBeGreaterThan(errors[0] ?? 0);
    expect(readFileSync(join(home, 'temp', 'summary.md'), 'utf8').match(/^## stplan$/gm)?.length).toBe(3);
  });

  it('tells only what a change brings', () => {
    expect(run(step('Install stplan'), {}).status).toBe(0);
    repository.git('checkout', '-q', 'HEAD~1');
    const changed = run(step('Check plans'), { changed: 'submitted', paths: 'plans/westmarch' });
    expect(changed.status).toBe(1);
    expect(changed.stdout).toMatch(/^::error file=plans\/westmarch\/contracts\.stplan,.*contract\/value/m);
    const same = run(step('Check plans'), { changed: 'HEAD', sarif: '', summary: 'false' });
    expect(same).toMatchObject({ status: 0, stdout: expect.stringContaining('No new findings') });
    expect(existsSync(join(home, 'temp', 'summary.md'))).toBe(true);
  });
});

describe('templates/github-workflow.yml', () => {
  const yaml = read('templates', 'github-workflow.yml');
  const variables = { ...variablesOf(yaml), STPLAN_PATH: 'plans/westmarch' };

  it('marks findings, keeps SARIF and sums up', () => {
    const [check, sum, ...more] = runSteps(yaml);
    expect(more).toEqual([]);
    const { status, stdout, stderr } = shell(check?.script ?? '', variables);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error file=plans\/westmarch\//m);
    expect(shell(sum?.script ?? '', variables)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(home, 'temp', 'summary.md'), 'utf8')).toMatch(/^## stplan\n/);
    const [, kept = ''] = /^ +path: (.+)$/m.exec(yaml) ?? [];
    expect(existsSync(join(repository.folder, kept))).toBe(true);
  });
});

describe('templates/gitlab-ci.yml', () => {
  const yaml = read('templates', 'gitlab-ci.yml');

  it('runs each line of its script, and leaves the reports that it names', () => {
    const lines = scriptLines(yaml);
    expect(lines.length).toBe(1);
    for (const line of lines) {
      const { status, stderr } = shell(line, { ...variablesOf(yaml), STPLAN_PATH: 'plans/westmarch' });
      expect([status, stderr]).toEqual([1, '']);
    }
    const reports = [...yaml.matchAll(/^ {6}\w+: (\S+)$/gm)].map(([, name = '']) => name);
    expect(reports.length).toBe(2);
    for (const name of reports) expect(existsSync(join(repository.folder, name))).toBe(true);
  });

  it('passes where nothing is wrong', () => {
    writeFileSync(
      join(repository.folder, 'small.stplan'),
      'plan Small "Small" { footprint Small }\nfootprint Small "Small" { }\n',
    );
    const [line = ''] = scriptLines(yaml);
    expect(shell(line, { ...variablesOf(yaml), STPLAN_PATH: 'small.stplan' })).toMatchObject({ status: 0 });
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const entries = Object.fromEntries(
    [...read('.pre-commit-hooks.yaml').matchAll(/^- id: (\S+)\n(?: {2}.*\n)*? {2}entry: (.*)$/gm)].map(
      ([, id, entry]) => [id, entry ?? ''],
    ),
  );
  const plans = () =>
    readdirSync(join(repository.folder, 'plans', 'westmarch')).filter((name) => name.endsWith('.stplan'));

  it('are two', () => {
    expect(Object.keys(entries)).toEqual(['stplan-check', 'stplan-format']);
  });

  it('check all plans, a finding a line', () => {
    const { status, stdout } = shell(entries['stplan-check'] ?? '', {});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^plans\/westmarch\/\S+\.stplan:\d+:\d+: error /m);
  });

  it('lay out the files that are committed', () => {
    const files = plans().map((name) => `plans/westmarch/${name}`);
    writeFileSync(join(repository.folder, files[0] ?? ''), 'part of   Westmarch\n');
    const run = () =>
      shell(`${entries['stplan-format']} "$@"`.replace('"$@"', files.map((file) => `'${file}'`).join(' ')), {});
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining(`formatted ${files[0]}`) });
    expect(run().stdout).toContain(`${files.length} files, 0 changed`);
  });
});
