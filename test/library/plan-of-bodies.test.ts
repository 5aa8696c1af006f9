import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

const plan = join(root, 'test', 'library', 'plan-of-bodies');
const findings = async (): Promise<readonly string[]> => {
  const { stdout } = await runStplan(['check', '--format', 'json'], plan);
  const { findings: found } = JSON.parse(stdout) as {
    readonly findings: readonly {
      rule: string;
      message: string;
      help?: string;
      span: { file: string; line: number };
    }[];
  };
  return found.map(({ rule, message, help, span }) => `${span.file}:${span.line} ${rule}: ${message} ${help ?? ''}`);
};

describe('a plan that names bodies of the library', () => {
  it('is checked as if it had defined them, with what is found told in its own text', async () => {
    const found = await findings();
    expect(found.filter((one) => !one.startsWith('plan.stplan:'))).toEqual([]);
    const told = (rule: string) => found.find((one) => one.includes(` ${rule}: `)) ?? 'nothing';
    expect(told('contract/value')).toContain('RoyalBerkshireFT');
    expect(told('finance/control-total-unanswered')).toContain('Royal Berkshire');
    expect(told('governance/no-sign-off')).toContain('plan.stplan:5');
    expect(told('governance/no-sign-off')).toContain('1 of 10 members has one');
  });

  it('is told near names and codes of the library', async () => {
    const found = await findings();
    expect(found.filter((one) => one.includes('language/unknown-name'))).toEqual([
      expect.stringContaining('Did you mean RoyalBerkshireFT?'),
    ]);
    expect(found.filter((one) => one.includes('governance/wrong-code'))).toEqual([
      expect.stringContaining('which is that of University Hospital Southampton NHS Foundation Trust. '),
    ]);
  });
});

const westmarch = join(root, 'examples', 'westmarch');
const WITHOUT_CODES =
  'plan Small "A small plan" { footprint Small }\nfootprint Small "Small" { members SmallCCG }\norganisation SmallCCG "NHS Small CCG" { kind ccg }\n';
const FILES = ['bodies.json', 'body-texts.json'];

describe('the bundled command', () => {
  const home = mkdtempSync(join(tmpdir(), 'stplan-bodies-'));
  const dist = join(root, 'packages', 'cli', 'dist');
  const takeOut = (part: string) => {
    expect(existsSync(join(home, 'parts', part)), part).toBe(true);
    rmSync(join(home, 'parts', part));
  };
  const run = (folder: string, where: string) =>
    spawnSync(process.execPath, [join(where, 'stplan.mjs'), 'check', '--format', 'json', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });

  beforeAll(() => {
    if (!existsSync(join(dist, 'stplan.mjs'))) {
      spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
    }
    cpSync(dist, home, { recursive: true });
    for (const part of FILES) takeOut(part);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('finds what the command finds from its source', async () => {
    const { stdout } = await runStplan(['check', '--format', 'json'], plan);
    expect(JSON.parse(run(plan, dist).stdout).findings).toEqual(JSON.parse(stdout).findings);
  });

  it('does not open the bodies for a plan that names none, nor their register for one without a code', () => {
    const same = (folder: string) => {
      const { status, stdout } = run(folder, dist);
      expect(JSON.parse(stdout).findings).toBeInstanceOf(Array);
      expect(run(folder, home)).toMatchObject({ status, stdout, stderr: '' });
    };
    same(westmarch);
    expect(run(plan, home).stderr).toMatch(/bod(ies|y-texts)\.json/);
    takeOut('body-register.json');
    writeFileSync(join(home, 'plan.stplan'), WITHOUT_CODES);
    same(home);
    expect(run(westmarch, home).stderr).toContain('body-register.json');
  });
});
