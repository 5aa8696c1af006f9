import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** The files with which CI servers run the command: they are run here as far as they can be without the server. */

const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const { version } = JSON.parse(read('packages', 'cli', 'package.json'));
const PLAN =
  'plan Small "A small plan" { footprint Small }\nfootprint Small "Small" { members SmallCCG, NorthCGC }\norganisation SmallCCG "NHS Small CCG" { kind ccg }\n';

describe('the ready-made files', () => {
  it.each(['action.yml', 'templates/gitlab-ci.yml', '.pre-commit-hooks.yaml'])('%s installs this version', (file) => {
    const named = [...read(file).matchAll(/stplan@([\d.]+)/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set([version]));
  });

  it('the action puts no input into a script', () => {
    const scripts = read('action.yml')
      .split('\n')
      .filter((line) => /^\s+run:/.test(line));
    expect(scripts.length).toBe(2);
    for (const script of scripts) expect(script).not.toContain('${{');
  });

  it.each([
    ['templates/gitlab-ci.yml', /-- stplan (check [\s\S]*?)-- "\$STPLAN_PATH"/],
    ['.pre-commit-hooks.yaml', /-- stplan (check .*)/],
    ['.pre-commit-hooks.yaml', /-- stplan (format)\n/],
    ['Dockerfile', /CMD \["(check)"\]/],
  ])('%s calls the command as it is', async (file, pattern) => {
    const folder = mkdtempSync(join(tmpdir(), 'stplan-ready-'));
    try {
      writeFileSync(join(folder, 'plan.stplan'), PLAN);
      const [, words = ''] = pattern.exec(read(file)) ?? expect.fail('no command');
      const args = words.trim().replace('"$STPLAN_FAIL_ON"', 'error').split(/\s+/);
      const { stderr, status } = await runStplan(args, folder);
      expect(stderr).toBe('');
      expect(status).toBe(args[0] === 'format' ? 0 : 1);
      for (const [, name = ''] of words.matchAll(/--report \w+=(\S+)/g)) {
        expect(existsSync(join(folder, name))).toBe(true);
        expect(read(file)).toMatch(new RegExp(`: ${name}\\n`));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('the pattern of the editor reads what the format `concise` prints', async () => {
    const manifest = JSON.parse(read('packages', 'vscode', 'package.json'));
    const { pattern } = manifest.contributes.problemMatchers[0];
    const { stdout } = await runStplan(['check', 'examples/westmarch', '--format', 'concise'], root);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const match = new RegExp(pattern.regexp).exec(line);
      expect(match?.[pattern.code]).toMatch(/^[a-z-]+\/[a-z-]+$/);
      expect(['error', 'warning', 'info']).toContain(match?.[pattern.severity]);
    }
    expect(read('docs', 'ci.md')).toContain(JSON.stringify(pattern.regexp));
  });
});

describe('what the action runs', () => {
  const home = mkdtempSync(join(tmpdir(), 'stplan-action-'));
  const bundle = join(root, 'packages', 'cli', 'dist', 'stplan.mjs');

  beforeAll(() => {
    if (!existsSync(bundle)) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin', 'stplan'), `#!/bin/sh\nexec '${process.execPath}' '${bundle}' "$@"\n`);
    chmodSync(join(home, 'bin', 'stplan'), 0o755);
    for (const folder of ['north plan', '$(touch pwned)', '--watch']) {
      mkdirSync(join(home, folder));
      writeFileSync(join(home, folder, 'plan.stplan'), PLAN.replaceAll('Small', `Small${folder.length}`));
    }
    writeFileSync(join(home, 'summary.md'), '# Before\n');
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const run = (variables: Readonly<Record<string, string>>) =>
    spawnSync('bash', [join(root, 'templates', 'github-check.sh')], {
      cwd: home,
      encoding: 'utf8',
      env: {
        PATH: `${join(home, 'bin')}:${process.env.PATH}`,
        GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
        RUNNER_TEMP: home,
        ...variables,
      },
    });

  it('marks findings, writes SARIF and adds to the summary; paths are paths whatever they are called', () => {
    const { stdout, stderr, status } = run({
      STPLAN_PATHS: 'north plan\n$(touch pwned)\n\n--watch\n',
      STPLAN_SARIF: 'out.sarif',
      STPLAN_SUMMARY: 'true',
    });
    expect([stderr, status]).toEqual(['', 1]);
    expect(stdout.match(/^::error file=/gm)?.length).toBe(3);
    expect(JSON.parse(readFileSync(join(home, 'out.sarif'), 'utf8')).runs[0].results.length).toBe(3);
    expect(readFileSync(join(home, 'summary.md'), 'utf8')).toMatch(/^# Before\n## stplan\n\n3 errors/);
    expect(existsSync(join(home, 'pwned'))).toBe(false);
  });

  it('hands every option on', () => {
    const options = { STPLAN_PATHS: '.', STPLAN_BASELINE: 'missing.json', STPLAN_FAIL_ON: 'info' };
    const { stderr, status } = run(options);
    expect(stderr).toContain('missing.json could not be read: it is not there');
    expect(status).toBe(2);
    expect(run({ ...options, STPLAN_BASELINE: '', STPLAN_FAIL_ON: 'loud' }).stderr).toContain("'loud' is invalid");
    const script = read('templates', 'github-check.sh');
    for (const [, name = ''] of read('action.yml').matchAll(/(STPLAN_[A-Z_]+):/g)) {
      expect(name === 'STPLAN_PACKAGE' || script.includes(name)).toBe(true);
    }
  });
});
