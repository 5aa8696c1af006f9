import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStplan } from '@stplan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A baseline knows findings again, whatever happens to the text around them. */

const examples = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stplan-baseline-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const HEAD = `plan Small "A small plan" {
  footprint  Small
  period     2017/18 to 2018/19
}

footprint Small "Small" { members NorthCCG, SouthCCG }
`;
const element = (name: string, planned: string) => `
organisation ${name} "NHS ${name}" { kind ccg }

position ${name} in £m annual scope commissioner {
  years       2017/18  2018/19
  do nothing    (2.0)    (4.2)
  planned         0.0      ${planned}
}

milestone Open${name} "Hub open" { owner Nobody${name} }
`;

async function fingerprints(): Promise<Record<string, string>> {
  const { stdout } = await runStplan(['check', '--format', 'json'], folder);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string; fingerprint: string }[] };
  expect(findings.length).toBeGreaterThan(3);
  return Object.fromEntries(findings.map(({ fingerprint, rule }) => [fingerprint, rule]));
}

describe('fingerprints', () => {
  it('stay when files are split, renamed and laid out anew and figures change', async () => {
    write('plan.stplan', HEAD + element('NorthCCG', '0.0') + element('SouthCCG', '0.0'));
    const before = await fingerprints();
    write('plan.stplan', `// a new first line\n\n${HEAD}`);
    write('b/south.stplan', `part of Small\n${element('SouthCCG', '(0.1)').replaceAll(/ {2,}/g, '  ')}`);
    write('north.stplan', `part of Small\n\n\n${element('NorthCCG', '0.0')}`);
    expect(await fingerprints()).toEqual(before);
    await runStplan(['format'], folder);
    expect(await fingerprints()).toEqual(before);
  });

  it('are others for another element, rule or plan', async () => {
    write('plan.stplan', HEAD + element('NorthCCG', '0.0') + element('SouthCCG', '0.0'));
    const before = await fingerprints();
    write('plan.stplan', (HEAD + element('NorthCCG', '0.0') + element('SouthCCG', '0.0')).replaceAll('Small', 'Other'));
    const after = await fingerprints();
    expect(Object.keys(after).filter((fingerprint) => fingerprint in before)).toEqual([]);
  });
});

describe('a baseline', () => {
  const check = (...args: readonly string[]) => runStplan(['check', '--format', 'concise', ...args], folder);

  it('of every example lets it pass, and is sorted, one finding on a line', async () => {
    const file = join(folder, 'baseline.json');
    for (const name of ['published', 'westmarch']) {
      const run = ['check', name, '--format', 'concise', '--fail-on', 'info'];
      expect(await runStplan([...run, '--write-baseline', file], examples)).toMatchObject({ stdout: '', status: 0 });
      expect(await runStplan([...run, '--baseline', file], examples)).toEqual({ stdout: '', stderr: '', status: 0 });
      const text = readFileSync(file, 'utf8');
      const lines = text.split('\n').filter((line) => line.startsWith('    {'));
      expect(lines.length).toBe(JSON.parse(text).findings.length);
      expect(lines.length).toBeGreaterThan(0);
      const order = JSON.parse(text).findings.map(({ plan, rule }: Record<string, string>) => `${plan ?? ''} ${rule}`);
      expect(order).toEqual(order.toSorted());
    }
  });

  it('does not hide a year that breaks while another of the same break is put right', async () => {
    const plan = (first: string, second: string) =>
      `${HEAD.replace(', SouthCCG', '')}\norganisation NorthCCG "N" { kind ccg }\n\nposition NorthCCG in £m annual scope commissioner {\n  years       2017/18  2018/19\n  do nothing    (2.0)    (4.2)\n  planned       ${first}    ${second}\n}\n`;
    write('plan.stplan', plan('(2.0)', '3.0'));
    await check('--write-baseline', 'baseline.json');
    expect((await check('--baseline', 'baseline.json')).status).toBe(0);
    // less is unexplained now, but in another year
    write('plan.stplan', plan('0.0', '(4.2)'));
    const { stdout, status } = await check('--baseline', 'baseline.json');
    expect([stdout.split('\n').length - 1, status]).toEqual([1, 1]);
    expect(stdout).toContain('2017/18');
    write('plan.stplan', plan('(2.0)', '1.0'));
    expect(await check('--baseline', 'baseline.json')).toMatchObject({ stdout: '', status: 0 });
  });

  it('does not hide a finding beside one that is alike', async () => {
    const members = (count: number) => Array.from({ length: count }, () => 'Nobody').join(', ');
    const plan = (count: number) =>
      `plan Small "S" { footprint Small }\nfootprint Small "Small" { members SmallCCG }\norganisation SmallCCG "A" { kind ccg }\nmilestone Hub "Hub" { owner ${members(1)} }\n${Array.from({ length: count }, (_, at) => `milestone Hub${at} "Hub" { owner Nobody${at} }`).join('\n')}\n`;
    write('plan.stplan', plan(1));
    await check('--write-baseline', 'baseline.json');
    expect((await check('--baseline', 'baseline.json')).status).toBe(0);
    write('plan.stplan', plan(2));
    const { stdout, status } = await check('--baseline', 'baseline.json');
    expect([stdout.split('\n').length - 1, status]).toEqual([1, 1]);
    expect(stdout).toContain('Nobody1');
  });

  it('marks findings in SARIF as new, unchanged and updated', async () => {
    write('plan.stplan', HEAD + element('NorthCCG', '0.0') + element('SouthCCG', '0.0'));
    await check('--write-baseline', 'baseline.json');
    write(
      'plan.stplan',
      `${HEAD + element('NorthCCG', '9.0') + element('SouthCCG', '0.0')}milestone More "More" { owner Newcomer }
`,
    );
    await check('--baseline', 'baseline.json', '--report', 'sarif=out.sarif');
    const { results } = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0];
    const states = results.map(({ baselineState }: { baselineState: string }) => baselineState);
    expect(new Set(states)).toEqual(new Set(['new', 'unchanged', 'updated']));
  });

  it('says nothing of plans that are not looked at', async () => {
    write('a/plan.stplan', HEAD + element('NorthCCG', '0.0') + element('SouthCCG', '0.0'));
    write(
      'b/plan.stplan',
      (HEAD + element('NorthCCG', '0.0') + element('SouthCCG', '0.0')).replaceAll('Small', 'Other'),
    );
    await check('--write-baseline', 'baseline.json');
    const { stdout } = await runStplan(['check', 'a', '--baseline', 'baseline.json'], folder);
    expect(stdout).not.toContain('no longer there');
  });
});
