import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStplan } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScratchRepository } from './scratch-repository.ts';
import { westmarchRevisions } from './westmarch-revisions.ts';

/** Three revisions of Westmarch are told apart. STPLAN_UPDATE=1 writes what came out. */

let repository: ScratchRepository;

beforeAll(() => {
  repository = westmarchRevisions();
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
