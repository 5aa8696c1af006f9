import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStplan } from '@stplan/testkit';
import { afterAll, describe, expect, it } from 'vitest';

/** Whole plans go out as workbooks and come in again with nothing lost. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'stplan-whole-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The tables of figures. */
const FIGURES = [
  'positions',
  'contracts',
  'schemes',
  'investments',
  'funding',
  'transfers',
  'capital',
  'activity',
  'beds',
  'workforce',
  'figures',
];

/** Rows that a formula gives: they come back as they are printed, which says less than the formula. */
const WORKED_OUT: Readonly<Record<string, RegExp>> = {
  westmarch: /^(?:AmbulanceTrust,.*,do nothing,|WCT,.*,"cost ""Non-pay"" with outside",)/,
  estmere: /^$/,
};

async function tablesOf(place: string, name: string): Promise<(table: string) => readonly string[]> {
  const out = join(folder, `${name}-tables`);
  expect(await runStplan(['export', place, '--format', 'csv', '--output', out], folder)).toMatchObject({ status: 0 });
  return (table) => readFileSync(join(out, `${table}.csv`), 'utf8').split('\r\n');
}

describe.each(Object.entries(WORKED_OUT))('the plan of %s', (name, workedOut) => {
  it('comes back from its workbook with every figure and every statement', async () => {
    const book = join(folder, `${name}.xlsx`);
    await runStplan(['export', join(root, 'examples', name), '--format', 'xlsx', '--output', book], folder);
    const again = join(folder, name, 'again.stplan');
    const imported = await runStplan(['import', book, '--output', again], folder);
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    const [standing, back] = [
      await tablesOf(join(root, 'examples', name), name),
      await tablesOf(dirname(again), `${name}-again`),
    ];
    // the scale is the sheet's: £m for what a plan has in £k; a title that a plan leaves out is the name
    const shown = (line: string) => line.replace(/,£(?:k|000|m|bn)$/, '').replace(/^([^,]*),(?:\1)?,/, '$1,,');
    for (const table of FIGURES) {
      const figures = (lines: readonly string[]) =>
        lines
          .filter((line) => !workedOut.test(line))
          .map(shown)
          .sort();
      expect(figures(back(table)), table).toEqual(figures(standing(table)));
    }
    const words = (lines: readonly string[]) =>
      lines
        .map((line) =>
          /^([a-z -]+,[^,]*),(?:"(?:[^"]|"")*"|[^,]*),(?:"(?:[^"]|"")*"|[^,]*),(.*)$/.exec(line)?.slice(1).join(),
        )
        .filter((line) => line !== undefined && !/^(?:plan|source),.*,(?:summary |rule |$)|,$|"""/.test(line))
        .sort();
    expect(words(back('words'))).toEqual(words(standing('words')));
  });
});
