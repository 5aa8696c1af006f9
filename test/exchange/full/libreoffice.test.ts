import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWorkbook, type Workbook } from '@stplan/exchange';
import { isProblem } from '@stplan/model';
import { runStplan } from '@stplan/testkit';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { convert, hasLibreOffice, WORKBOOK } from './libreoffice.ts';
import { MESSY_SHEETS, messyBook } from './messy-book.ts';

/** Workbooks go to and from LibreOffice; these tests need it and run with `npm run test:full`. */

const folder = mkdtempSync(join(tmpdir(), 'stplan-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

function opened(read: Workbook | { readonly error: string }): Workbook {
  if (isProblem(read)) throw new Error(read.error);
  return read as Workbook;
}

/** The figures of a workbook as they are shown, by sheet and place, of cells that are numbers in it. */
function shownFigures(file: string): ReadonlyMap<string, string> {
  const { sheets } = opened(readWorkbook(new Uint8Array(readFileSync(file))));
  const figures = sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap(({ place, value }) =>
      value.form === 'number' ? [[`${name} ${place.row} ${place.column}`, value.shown] as const] : [],
    ),
  );
  return new Map(figures);
}

/** The tables of figures. */
const TABLES = [
  'positions',
  'contracts',
  'schemes',
  'investments',
  'funding',
  'capital',
  'activity',
  'beds',
  'workforce',
  'figures',
];

function withoutFormulaValues(book: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(book)).map(([name, bytes]) => [
    name,
    strToU8(strFromU8(bytes).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>')),
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** LibreOffice alone may take two minutes on a busy machine. */
const LONG = { timeout: 300_000 };

describe.skipIf(!hasLibreOffice)('in LibreOffice', LONG, () => {
  it('opens the workbook of Westmarch and works its formulas out to what the model says', async () => {
    const book = join(folder, 'westmarch.xlsx');
    await runStplan(['export', join(root, 'examples', 'westmarch'), '--format', 'xlsx', '--output', book], folder);
    const out = join(folder, 'calculated');
    mkdirSync(out);
    // LibreOffice gets the formulas without their values, so that it has to work them out
    const bare = join(folder, 'bare.xlsx');
    writeFileSync(bare, withoutFormulaValues(new Uint8Array(readFileSync(book))));
    convert(bare, WORKBOOK, out);
    const figures = shownFigures(book);
    expect(figures.size).toBeGreaterThan(1_000);
    expect([...shownFigures(join(out, 'bare.xlsx'))]).toEqual([...figures]);
  });

  it('makes a workbook of eighteen messy sheets that becomes a plan which checks, and goes out with the same figures', async () => {
    const ods = join(folder, 'Templates.fods');
    writeFileSync(ods, messyBook());
    expect(convert(ods, WORKBOOK, folder)).toContain('Templates.xlsx');
    expect(MESSY_SHEETS).toHaveLength(18);

    const plans = join(folder, 'plan');
    const imported = await runStplan(
      ['import', 'Templates.xlsx', '--output', join('plan', 'Templates.stplan')],
      folder,
    );
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    const text = readFileSync(join(plans, 'Templates.stplan'), 'utf8');
    expect(text).toMatch(/Acute cost +1\.2 +2\.4/);
    expect(text).toMatch(/confidence +70%/);
    expect(text).toMatch(/Acute +402,100 +405,500/);
    expect(text).toMatch(/planned including fund +\(1\.0\) +\(1\.0\)/);
    expect(text).toMatch(/starts +1 April 2017/);
    expect(text).not.toContain('Secret');
    // headings merged over the years say what the figures below are, and so do headings of years
    expect(text).toMatch(/activity NonElectiveAcute "Non-elective" at Acute in spells \{/);
    expect(text).toMatch(/do nothing +75,800 +77,100 +\[Templates "Activity plan!A5:F5"\]/);
    expect(text).toMatch(/planned +about 56,900 +57,500/);
    expect(text).toMatch(/beds GeneralAcuteAcute "General and acute" at Acute \{/);
    expect(text).toMatch(/change +- +\(28\)/);
    expect(text).toMatch(/workforce RegisteredNursesMental "Registered nurses" at Mental in WTE \{/);
    expect(text).toMatch(/forecast +3,420\.4 +_ +_/);
    expect(text).toMatch(/planned +_ +612\.5 +_/);
    expect(text).toMatch(/effect in £k annual \{\n.*\n +NorthCCG cost +\(600\) +\(1,200\)/);
    expect(text).toMatch(/kind +sustainability fund/);
    expect(text).toMatch(/Acute income +9\.0 +9\.0/);
    expect(text).toMatch(/programme UrgentCare "Urgent care" \{\n +sponsor +"Chief executive" of Acute/);
    const checked = await runStplan(['check', 'plan', '--format', 'concise'], folder);
    expect(checked.stdout.split('\n').filter((line) => / error language\//.test(line))).toEqual([]);

    const back = join(folder, 'Back.xlsx');
    expect(await runStplan(['export', 'plan', '--format', 'xlsx', '--output', back], folder)).toMatchObject({
      status: 0,
    });
    expect(await runStplan(['import', back, '--output', join('again', 'Back.stplan')], folder)).toMatchObject({
      status: 0,
    });
    const tables = async (place: string) => {
      await runStplan(['export', place, '--format', 'csv', '--output', `${place}-tables`], folder);
      return TABLES.map((name) =>
        readFileSync(join(folder, `${place}-tables`, `${name}.csv`), 'utf8')
          .split('\r\n')
          .map((line) => line.replace(/,£(?:m|000|k)$/, ''))
          .sort(),
      );
    };
    expect(await tables('again')).toEqual(await tables('plan'));
  });
});
