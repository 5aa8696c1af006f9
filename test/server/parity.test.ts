import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIONAL_LIBRARY } from '@stplan/library';
import { createAnalyser } from '@stplan/server';
import { runStplan } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** The editor shows what the command line prints, finding by finding. */

const folders = [
  'examples/westmarch',
  'examples/estmere',
  'examples/broken',
  'docs/language/prelude',
  'test/library/plan-of-bodies',
  ...readdirSync(join(root, 'examples/published'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/published/${name}`),
];

/** The plan files below a folder, with their texts. */
function textsBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.stplan'));
  return new Map(files.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
}

type Printed = {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly help?: string | undefined;
};

/** What is compared: everything that either of the two shows of a finding. */
const shown = ({ rule, severity, message, help }: Printed, file: string, line: number, column: number) =>
  [file, line, column, rule, severity, message, help ?? ''].join(' | ');

async function printed(folder: string): Promise<readonly string[]> {
  const { stdout } = await runStplan(['check', '--format', 'json'], join(root, folder));
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly (Printed & { readonly span: { file: string; line: number; column: number } })[];
  };
  return findings.map((one) => shown(one, one.span.file, one.span.line, one.span.column));
}

function analysed(texts: ReadonlyMap<string, string>): readonly string[] {
  const analyser = createAnalyser(NATIONAL_LIBRARY);
  // opened one after the other, the last first, as an editor might
  for (const [file, text] of [...texts].reverse()) analyser.write(file, text);
  const { findings } = analyser.analysis();
  return [...findings].flatMap(([file, reported]) =>
    reported.map(({ finding, severity }) => {
      const before = (analyser.document(file)?.text ?? '').slice(0, finding.span.start).split(/\r\n|\r|\n/);
      return shown({ ...finding, severity }, file, before.length, (before.at(-1)?.length ?? 0) + 1);
    }),
  );
}

describe('the editor and the command line', () => {
  it.each(folders)('show the same findings in %s', async (folder) => {
    const texts = textsBelow(folder);
    expect(texts.size).toBeGreaterThan(0);
    expect(analysed(texts)).toEqual(await printed(folder));
  });

  it('show the same findings when all examples are one workspace', async () => {
    expect(analysed(textsBelow('examples'))).toEqual(await printed('examples'));
  });
});
