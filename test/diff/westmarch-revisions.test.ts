import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStplan } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

/** Three revisions of Westmarch, as a partnership would make them in a month. STPLAN_UPDATE=1 writes what came out. */

let repository: ScratchRepository;

beforeAll(() => {
  repository = scratchRepository();
  repository.commit('submitted');
  repository.git('tag', 'submitted');
  repository.edit(
    // the commissioner takes £2.4m out of its side of the contract
    { file: 'contracts.stplan', from: 'NorthCCG    265.2    266.4', to: 'NorthCCG    265.2    264.0' },
    {
      file: 'milestones.stplan',
      from: /(milestone FrailtyWardCloses [^}]*?due +)31 March 2018/,
      to: '$130 June 2018',
    },
  );
  repository.commit('a contract side and a milestone');
  repository.edit(
    {
      file: 'schemes/commissioners.stplan',
      from: /\/\/\/[^\n]*\nefficiency SouthBiosimilars [\s\S]*?\n}\n\n/,
      to: '',
    },
    { file: 'programmes.stplan', from: ', SouthBiosimilars', to: '' },
    {
      file: 'commitments.stplan',
      from: /(commitment HomeFirst [\s\S]*?target +)3.5% by 31 March 2018/,
      to: '$14.0% by 30 June 2018',
    },
  );
  repository.commit('a scheme and a commitment');
});
afterAll(() => repository.remove());

const diff = (...args: readonly string[]) => runStplan(['diff', ...args], repository.folder);

/** Commits are named after their content, time and author. */
const withoutCommits = (text: string) => text.replaceAll(/\([0-9a-f]{10}\)/g, '(commit)');

const expected = (name: string) => join(fileURLToPath(new URL('./expected/', import.meta.url)), name);

describe('three revisions of a plan', () => {
  it.each([
    ['submitted-to-second.txt', ['submitted', 'HEAD~1']],
    ['second-to-third.txt', ['HEAD~1..HEAD']],
    ['submitted-to-third.md', ['submitted', 'HEAD', '--format', 'markdown']],
  ])('are told apart as an analyst would: %s', async (name, args) => {
    const { stdout, stderr, status } = await diff(...args);
    expect([stderr, status]).toEqual(['', 0]);
    if (process.env.STPLAN_UPDATE) writeFileSync(expected(name), withoutCommits(stdout));
    expect(withoutCommits(stdout)).toBe(readFileSync(expected(name), 'utf8'));
  });
});
