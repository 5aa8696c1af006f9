import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** `stplan init` of every footprint of the reference library, and of every round. */

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'stplan-init-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The names that `--list` prints under a heading. */
async function listed(heading: string): Promise<readonly string[]> {
  const { stdout } = await runStplan(['init', '--list'], home);
  const block = stdout.split('\n\n').find((part) => part.startsWith(heading)) ?? '';
  return [...block.matchAll(/^ {2}(\w+)/gm)].map(([, name = '']) => name);
}

async function checked(folder: string) {
  const { stdout, status } = await runStplan(['check', folder, '--format', 'jsonl', '--fail-on', 'warning'], home);
  const findings = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return { findings, status };
}

describe('a new plan', () => {
  it('of each of the 44 footprints checks without errors and warnings, and is laid out', async () => {
    const names = await listed('Footprints');
    expect(names.length).toBe(44);
    for (const name of names) {
      const { stderr, status } = await runStplan(['init', name, '--footprint', name], home);
      expect([name, stderr, status]).toEqual([name, '', 0]);
      expect([name, (await checked(name)).status]).toEqual([name, 0]);
      expect([name, (await runStplan(['format', '--check', name], home)).status]).toEqual([name, 0]);
    }
  });

  it('of each round tells what is still to be written', async () => {
    const rounds = await listed('Rounds');
    expect(rounds.length).toBeGreaterThan(1);
    for (const round of rounds) {
      await runStplan(['init', `${round}-dorset`, '--footprint', 'Dorset', '--round', round], home);
      const { findings, status } = await checked(`${round}-dorset`);
      expect([round, status]).toEqual([round, 0]);
      expect(findings.some(({ rule }) => rule === 'delivery/no-owner')).toBe(true);
      expect(findings.every(({ rule }) => rule !== 'delivery/must-do-unanswered')).toBe(true);
    }
  });

  it('has settings that its schema allows, and can be reported', async () => {
    await runStplan(['init', 'report', '--footprint', 'Dorset'], home);
    const read = (path: string) => JSON.parse(readFileSync(join(home, 'report', path), 'utf8'));
    const settings = read('stplan.json');
    const schema = read(settings.$schema);
    expect(new Ajv2020({ strict: false }).validate(schema, settings)).toBe(true);
    const { stderr, status } = await runStplan(['report', 'report', '-o', 'report/report.html'], home);
    expect([stderr, status]).toEqual(['', 0]);
    expect(readdirSync(join(home, 'report'))).toContain('report.html');
    expect(readFileSync(join(home, 'report', '.gitignore'), 'utf8').split('\n')).toContain('report.html');
  });
});
