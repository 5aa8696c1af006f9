import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { describe, expect, it } from 'vitest';
import { filesUnder, isTest } from '../architecture/files.ts';
import { nationalFigures } from './national-figures.ts';
import { standingFigures } from './standing-figures.ts';

const fragments = [...LIBRARY_TEXTS].map(([file, text]) => readFragment(parsePlan(text), file));
const rounds = assemble(fragments, LIBRARY_TEXTS).libraries.flatMap(({ elements }) => elements.round);
const figures = nationalFigures(rounds);

const found = (text: string, path = 'packages/rules/src/finance/planted/rule.ts') =>
  standingFigures({ path, text }, figures).map(({ text: form, is }) => `${form}: ${is}`);

/** Numbers that only look like a round's, each with the reason why they are none. */
const OTHERS: readonly (readonly [path: string, form: string, why: string])[] = [
  ['packages/language/src/parse/wording/examples/', 'any', 'examples of how a statement is written'],
  ['packages/language/src/convert/figures/wanted.ts', '12 weeks', 'an example of a duration'],
  ['packages/language/src/parse/recovery/diagnoses/period-forms.ts', '1 April 2017', 'an example of a date'],
  ['packages/language/src/parse/wording/expected-words.ts', '1 April 2017', 'an example of a date'],
  ['packages/model/src/calendar/read-date.ts', '1 April 2017', 'an example of a date'],
  ['packages/model/src/printed/scale.ts', 'n: 1n, d: 100n', 'what a percent sign means'],
  ['packages/reconcile/src/explain/wrong-period.ts', '20', 'the century of a year, in a pattern'],
  ['packages/reconcile/src/schedule/duration.ts', '30n', 'days in a month'],
  ['packages/reconcile/src/statement/improbable.ts', 'fromInteger(12)', 'the variance of rounding is u²/12'],
  ['packages/report/src/national/sections/per-head.tsx', 'fromInteger(5n)', 'how coarse a figure per head may be'],
  ['packages/report/src/sections/efficiencies/confidence-band.ts', 'any', 'the bands of a table, told to its reader'],
  ['packages/rules/src/finance/restated-figure/rule.ts', '20', 'how many rows are compared'],
  ['packages/rules/src/governance/delegation-incomplete/rule.ts', '1 April 2017', 'an example of a date'],
  ['packages/rules/src/governance/no-footprint/rule.ts', '35%', 'an example of a share'],
  ['packages/rules/src/governance/two-footprints/rule.ts', '60%', 'an example of a share'],
  ['packages/rules/src/render/style.ts', '35', 'the number of a terminal colour'],
  ['packages/rules/src/baseline/text-hash.ts', '15', 'a shift of bits'],
  ['packages/rules/src/fix/longer-table.ts', '20', 'the century of a year, in a pattern'],
];

describe('national figures', () => {
  it('are those of every round', () => {
    expect([...figures.values()].filter((name) => name.endsWith('Stp2017')).length).toBeGreaterThan(15);
    expect(figures.get('% 0.02')).toContain('MediumTerm2026');
    expect(figures.get('% 0.125')).toContain('Accident and emergency');
    expect(figures.get('£ 175000')).toContain('operating contribution');
    expect(figures.get('day 2016-12-23')).toContain('contract deadline');
    expect(figures.get('weeks 12')).toContain('consultation length');
  });

  it.each([
    ["const limit = exact('0.04');", 'sustained efficiency'],
    ['if (compare(rate, fraction(4n, 100n)) > 0) return [];', 'sustained efficiency'],
    ['const limit = { n: 4n, d: 100n };', 'sustained efficiency'],
    ['const weights = { finance: 12.5 };', 'Accident and emergency'],
    ['const weights = [exact(70)];', 'Control total'],
    ["message: 'More than 4% was never sustained.',", 'sustained efficiency'],
    ["message: 'A scheme over £15m goes to the regulator.',", 'Regulator'],
    ['const least = 175_000n;', 'operating contribution'],
    ['const range = [216, 769];', 'per head'],
    ["help: 'Consult for 12 weeks.',", 'consultation length'],
    ["const deadline = readDate('2016-12-23');", 'contract deadline'],
    ['const deadline = { year: 2016, month: 12, day: 23 };', 'contract deadline'],
    ['const words = `before the deadline of 23 December 2016`;', 'contract deadline'],
  ])('are found where they are planted: %s', (line, name) => {
    expect(found(`import { x } from './x.ts';\n${line}\n`)[0]).toContain(name);
  });

  it.each([
    'const half = fraction(1n, 2n);',
    'const months = 12;',
    'const whole = exact(1);',
    'for (let i = 0; i < 4; i++) {}',
    "const title = 'Seen within four hours';",
    '// at most 4%, as the round says',
    'const shares = round.fundPhasing;',
  ])('are not seen where there is none: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('as bare numbers count only where rules decide', () => {
    expect(found('const width = 70;')).toHaveLength(1);
    expect(found('const width = 70;', 'packages/report/src/chart.ts')).toEqual([]);
    expect(found("const width = exact('70');", 'packages/report/src/chart.ts')).toHaveLength(1);
  });
});

describe('no national figure stands in code', () => {
  const files = filesUnder('packages', /^packages\/[^/]+\/src\/.*\.tsx?$/).filter(({ path }) => !isTest(path));
  const standing = files.flatMap((file) => standingFigures(file, figures));
  const isOther = (path: string, form: string) =>
    OTHERS.some(([other, one]) => path.startsWith(other) && (one === form || one === 'any'));

  it('of any package', () => {
    expect(files.length).toBeGreaterThan(500);
    const told = standing.filter(({ path, text }) => !isOther(path, text));
    expect(told.map(({ path, line, text, is }) => `${path}:${line}: ${text} (${is})`)).toEqual([]);
  });

  it('and what only looks like one still stands there', () => {
    const idle = OTHERS.filter(
      ([path, form]) => !standing.some((one) => one.path.startsWith(path) && (form === 'any' || one.text === form)),
    );
    expect(idle).toEqual([]);
    expect(OTHERS.filter(([, , why]) => why === '')).toEqual([]);
  });
});
