import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Assistant, runStplan } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';
import { servedExample } from './served.ts';

/** An assistant is told what the command line prints, finding by finding. */

const folders = [
  'examples/westmarch',
  'examples/estmere',
  'examples/broken',
  'docs/language/prelude',
  ...readdirSync(join(root, 'examples/published'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/published/${name}`),
];

type Told = {
  readonly rule: string;
  readonly number: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly help?: string;
  readonly plan?: string;
};
type Placed = { readonly file: string; readonly line: number; readonly column: number };

/** Everything that both show of a finding. */
const shown = ({ rule, number, severity, title, message, help, plan }: Told, { file, line, column }: Placed) =>
  [file, line, column, rule, number, severity, title, message, help ?? '', plan ?? ''].join(' | ');

describe('check_plans', () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await servedExample('.');
  });
  afterAll(() => assistant.close());

  it.each(folders)('gives the findings of stplan check in %s', async (folder) => {
    const { stdout } = await runStplan(['check', '--format', 'json', folder], root);
    const printed = JSON.parse(stdout) as {
      readonly summary: object;
      readonly findings: readonly (Told & { readonly span: Placed })[];
    };
    const { data, isError } = await assistant.call('check_plans', { paths: [folder], limit: 500 });
    expect(isError).toBe(false);
    const told = data.findings as readonly (Told & Placed)[];
    const expected = printed.findings.map((one) => shown(one, one.span));
    expect(told.map((one) => shown(one, one)).sort()).toEqual(expected.sort());
    expect(data).toMatchObject({ counts: printed.summary, matching: printed.findings.length, leftOut: 0 });
  });

  it('gives those of all examples as one workspace, and of one plan of them', async () => {
    const counted = async (...args: readonly string[]) =>
      (await runStplan(['check', '--format', 'concise', 'examples', ...args], root)).stdout.split('\n').filter(Boolean)
        .length;
    const asked = { paths: ['examples'], limit: 1 };
    expect((await assistant.call('check_plans', asked)).data.matching).toBe(await counted());
    const { data } = await assistant.call('check_plans', { ...asked, plan: 'Westmarch' });
    expect(data.matching).toBe(await counted('--plan', 'Westmarch'));
  });
});
