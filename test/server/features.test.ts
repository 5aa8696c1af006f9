import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '@stplan/server';
import { readFeatureFixtures, runFixture } from '@stplan/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { filesUnder, root } from '../architecture/files.ts';

/** What the editor gets, feature by feature; STPLAN_UPDATE=1 writes what really came out into the fixtures. */

const pages = filesUnder('packages/server/src/features', /\.md$/);

describe.each(pages)('$path', ({ path, text }) => {
  const answers = new Map<number, string>();

  it.each(readFeatureFixtures(text).map((fixture) => [fixture.title, fixture] as const))('%s', (_, fixture) => {
    expect(fixture.requests.length).toBeGreaterThan(0);
    const shown = runFixture(fixture, FEATURES);
    for (const [line, answer] of shown) answers.set(line, answer);
    if (process.env.STPLAN_UPDATE) return;
    for (const { method, line, expected } of fixture.requests)
      expect(`${method}\n${shown.get(line)}`).toBe(`${method}\n${expected}`);
  });

  afterAll(() => {
    if (process.env.STPLAN_UPDATE) writeFileSync(join(root, path), updated(text, answers));
  });
});

it('asks every feature', () => {
  const asked = pages.flatMap(({ text }) => readFeatureFixtures(text).flatMap(({ requests }) => requests));
  const methods = new Set(asked.map(({ method }) => method));
  // what our own views ask for is tested beside it
  const standard = FEATURES.map(({ method }) => method).filter((method) => !method.startsWith('stplan/'));
  expect(standard.filter((method) => !methods.has(method))).toEqual([]);
});

/** The Markdown with other answers in the blocks that begin on some lines. */
function updated(markdown: string, answers: ReadonlyMap<number, string>): string {
  const lines = markdown.split('\n');
  const result: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    result.push(lines[at] ?? '');
    const answer = answers.get(at + 1);
    if (answer === undefined) continue;
    const ticks = /^`+/.exec(lines[at] ?? '')?.[0] ?? '```';
    at = lines.indexOf(ticks, at + 1);
    if (answer !== '') result.push(answer);
    result.push(ticks);
  }
  return result.join('\n');
}
