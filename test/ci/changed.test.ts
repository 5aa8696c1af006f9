import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** `stplan check --changed REV`: what a change brings, wherever in the plan it shows. */

let folder = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });
const commit = () => {
  git('add', '-A');
  git('commit', '-q', '-m', 'a state');
};

const PLAN = `plan Small "A small plan" {
  footprint  Small
  period     2017/18 to 2018/19
}

footprint Small "Small" { members SmallCCG }
organisation SmallCCG "NHS Small CCG" { kind ccg }

position SmallCCG in £m annual scope commissioner {
  years       2017/18  2018/19
  do nothing    (2.0)    (4.2)
  planned         0.0      0.0
}

milestone Hub "Hub" { owner Nobody }
`;
const scheme = (saving: string) => `part of Small

efficiency Medicines "Medicines optimisation" {
  owner SmallCCG
  kind  qipp
  recurrent
  starts 1 April 2017
  effect in £m annual {
    years          2017/18  2018/19
    SmallCCG cost      2.0      ${saving}
  }
}
`;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stplan-changed-')));
  git('init', '-q', '-b', 'main');
  write('plans/plan.stplan', PLAN);
  write('plans/schemes.stplan', scheme('4.2'));
  commit();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = async (...args: readonly string[]) => {
  const { stdout, stderr, status } = await runStplan(
    ['check', '--format', 'concise', ...args],
    join(folder, 'plans'),
    undefined,
    { env: process.env },
  );
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
};

describe('against a revision', () => {
  it('what was there before does not count', async () => {
    expect((await check()).status).toBe(1);
    expect(await check('--changed', 'HEAD')).toEqual({ lines: [], stderr: '', status: 0 });
  });

  it('a finding shows in a file that did not change, if a change elsewhere caused it', async () => {
    write('plans/schemes.stplan', scheme('3.0'));
    const { lines, status } = await check('--changed', 'HEAD');
    expect(status).toBe(1);
    expect(lines.map((line) => line.replace(/ NHS.*/, ''))).toEqual(['plan.stplan:12:28: error finance/bridge']);
  });

  it('a commit counts as the working tree does, and the folder may be named from anywhere', async () => {
    write('plans/schemes.stplan', scheme('3.0'));
    commit();
    expect((await check('--changed', 'HEAD')).status).toBe(0);
    expect((await check('--changed', 'HEAD~1')).status).toBe(1);
    const root = await runStplan(['check', 'plans', '--changed', 'HEAD~1', '-f', 'concise'], folder, undefined, {
      env: process.env,
    });
    expect(root.stdout).toContain('plans/plan.stplan:12:28: error finance/bridge');
  });

  it('a file that is renamed brings nothing new', async () => {
    renameSync(join(folder, 'plans', 'schemes.stplan'), join(folder, 'plans', 'savings.stplan'));
    renameSync(join(folder, 'plans', 'plan.stplan'), join(folder, 'plans', 'small.stplan'));
    expect(await check('--changed', 'HEAD')).toEqual({ lines: [], stderr: '', status: 0 });
  });

  it('an acceptance that is taken back brings its finding', async () => {
    const accepted = PLAN.replace('milestone Hub', '// stplan-accept language/unused-element: later\nmilestone Hub');
    write('stplan.json', '{ "acceptances": "accepted.json" }');
    const entry = '{ "rule": "finance/bridge", "file": "plans/plan.stplan", "reason": "agreed by the board" }';
    write('accepted.json', `[${entry}]\n`);
    write('plans/plan.stplan', accepted.replace('// stplan-accept language/unused-element: later\n', ''));
    write('plans/schemes.stplan', scheme('3.0'));
    commit();
    expect((await check('--changed', 'HEAD')).lines).toEqual([]);
    write('accepted.json', '[]\n');
    expect((await check('--changed', 'HEAD')).lines.join()).toContain('finance/bridge');
  });

  it('plans that were not there are new', async () => {
    write('more/plan.stplan', PLAN.replaceAll('Small', 'More'));
    const { stdout } = await runStplan(['check', 'more', '-f', 'concise', '--changed', 'HEAD'], folder, undefined, {
      env: process.env,
    });
    expect(stdout).toContain('language/unknown-name');
  });
});

describe('a revision that cannot be used', () => {
  it.each([
    [
      'nowhere',
      'there is no revision nowhere in this repository; a shallow clone has only the newest, so fetch it first',
    ],
    ['--all', 'there is no revision --all in this repository'],
    ['HEAD..HEAD', 'there is no revision HEAD..HEAD in this repository'],
    ['$(touch x); \u001b[31m', 'there is no revision $(touch x); <U+001B>[31m in this repository'],
  ])('%s', async (name, message) => {
    const { stderr, status } = await check(`--changed=${name}`);
    expect(stderr).toContain(`stplan: ${message}`);
    expect(status).toBe(2);
  });
});
