import { isProblem } from '@stplan/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../src/csv/read-csv.ts';
import { draftWorkbook } from '../src/draft/draft-workbook.ts';
import { exportCsvSheets } from '../src/export/export-csv.ts';
import type { ExportInput } from '../src/export/export-input.ts';
import { exportWorkbook } from '../src/export/export-workbook.ts';
import { proposeMapping } from '../src/mapping/propose-mapping.ts';
import { importDraft } from '../src/merge/import-draft.ts';
import { planWords } from '../src/words/plan-words.ts';
import { readWorkbook } from '../src/workbook/read-workbook.ts';
import type { Workbook } from '../src/workbook/workbook.ts';
import { exportInputOf, figuresOf } from './plans.ts';

/** What goes out comes in again: figures with value, printed digits and unit, and every statement. */

function readXlsx(input: ExportInput): Workbook {
  const workbook = readWorkbook(exportWorkbook(input));
  if (isProblem(workbook)) throw new Error(workbook.error);
  return workbook;
}

/** The CSV files of the sheets as the sheets of one workbook. */
function readSheets(input: ExportInput): Workbook {
  const sheets = exportCsvSheets(input).flatMap(({ name, text }) => {
    const workbook = readCsv(new TextEncoder().encode(text), { name: name.replace(/\.csv$/, '') });
    if (isProblem(workbook)) throw new Error(workbook.error);
    return workbook.sheets;
  });
  return { sheets, remarks: [] };
}

function importedAgain(workbook: Workbook): ExportInput {
  const { mapping } = proposeMapping(workbook, { name: 'Back', plan: undefined });
  const target = { text: undefined, elsewhere: new Map(), removeGone: false };
  return exportInputOf(importDraft(draftWorkbook(workbook, mapping), mapping, target).text);
}

const statementsOf = ({ plan, texts }: ExportInput): readonly string[] =>
  planWords(plan, texts)
    .flatMap(({ kind, name, statements }) => statements.map(({ words }) => `${kind} ${name}: ${words}`))
    .sort();

const money = fc.tuple(fc.bigInt({ min: -99_999n, max: 99_999n }), fc.integer({ min: 0, max: 3 })).map(printed);
const count = fc.bigInt({ min: -9_999n, max: 99_999n }).map((units) => printed([units, 0]));
const share = fc.tuple(fc.bigInt({ min: -999n, max: 1_000n }), fc.integer({ min: 0, max: 1 })).map(printed);

function printed([units, digits]: readonly [bigint, number]): string {
  const size = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const text = digits === 0 ? size : `${size.slice(0, -digits)}.${size.slice(-digits)}`;
  return units < 0n ? `(${text})` : text;
}

/** The figures of a row; nil, not stated and not sure are among them. */
const row = (figure: fc.Arbitrary<string>, length: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: figure },
        { weight: 1, arbitrary: fc.constantFrom('-', '_') },
        { weight: 1, arbitrary: figure.map((text) => `about ${text}`) },
      ),
      { minLength: length, maxLength: length },
    )
    // a row that states nothing is not one
    .map((cells) => (cells.every((cell) => cell === '_') ? ['-', ...cells.slice(1)] : cells).join(' '));

const HEAD = `plan Small "Small" {
  footprint Small
  period 2017/18 to 2019/20
}
footprint Small "Small" { members NorthCCG, Acute }
organisation NorthCCG "NHS North CCG" { kind ccg ods "X9" }
organisation Acute "Acute & Sons =1+1" { kind acute trust }
`;
const YEARS = 'years 2017/18 2018/19 2019/20';
const QUARTERS = 'quarters Q1 2017/18 Q2 2017/18';
const MONTHS = 'months Apr 2017 May 2017 Jun 2017';

/** A plan with one kind of table, filled with figures. */
type Kind = readonly [
  name: string,
  figure: fc.Arbitrary<string>,
  length: number,
  text: (rows: readonly string[]) => string,
];

const legs = (kind: string, basis: string, [a, b, c]: readonly string[]) =>
  `${kind} One "One" { recurrent effect in £m ${basis} { ${YEARS} NorthCCG cost "A; ""B" with Acute ${a} exact\n Acute income from NorthCCG ${b}\n net ${c} } }`.replace(
    'A; ""B',
    'A; \\"B',
  );

const KINDS: readonly Kind[] = [
  [
    'positions',
    money,
    3,
    ([a, b, c]) =>
      `position Acute in £k annual scope provider { ${YEARS} income "A" from NorthCCG ${a}\n do nothing ${b}\n control total before fund ${c} exact accepted 1 June 2017 }`,
  ],
  [
    'positions by months',
    money,
    3,
    ([a, b]) => `position Acute in £m annual { ${YEARS} planned ${a} ${MONTHS} actual to Sep 2017 ${b} }`,
  ],
  [
    'contracts',
    money,
    3,
    ([a, b]) =>
      `contract One "One" { between NorthCCG and Acute value in £k annual { ${YEARS} NorthCCG ${a} exact Acute ${b} } }`,
  ],
  [
    'contracts of another basis',
    money,
    3,
    ([a]) => `contract One "One" { between NorthCCG and Acute value in £m incremental { ${YEARS} Acute ${a} } }`,
  ],
  ['schemes', money, 3, (rows) => legs('efficiency', 'annual', rows)],
  ['schemes, accumulated', money, 3, (rows) => legs('efficiency', 'accumulated', rows)],
  ['actuals of schemes', money, 3, ([a]) => `efficiency One "One" { actual in £m { ${MONTHS} ${a} } }`],
  ['investments', money, 3, (rows) => legs('investment', 'incremental', rows)],
  ['funding', money, 3, (rows) => legs('funding', 'annual', rows)],
  [
    'transfers',
    money,
    3,
    ([a]) => `transfer One "One" { from NorthCCG to Acute amount in £k annual { ${YEARS} ${a} } repaid 1 June 2018 }`,
  ],
  [
    'transfers with two sides',
    money,
    3,
    ([a, b]) =>
      `transfer One "One" { from outside to Acute effect in £m annual { ${YEARS} NorthCCG cost with Acute ${a}\n Acute income from NorthCCG ${b} } }`,
  ],
  [
    'pooled budgets',
    money,
    3,
    ([a, b]) =>
      `pooled budget One "One" { owner Acute shares Acute 40% budget in £m annual { ${YEARS} NorthCCG ${a} Acute ${b} } }`,
  ],
  [
    'uses and sources of capital',
    money,
    3,
    ([a, b, c]) =>
      `capital One "One" { uses in £m { ${YEARS} use "A" ${a} } sources in £k { ${YEARS} public capital "Bid" ${b} requested own cash Acute ${c} exact secured } }`,
  ],
  ['revenue of capital', money, 3, ([a]) => `capital One "One" { revenue in £m annual { ${YEARS} Acute cost ${a} } }`],
  [
    'activity',
    count,
    3,
    ([a, b]) =>
      `activity NonElective "Emergency" at Acute in spells { ${YEARS} do nothing ${a} planned ${b} length of stay 4.3 4.2 4.1 }`,
  ],
  [
    'beds',
    count,
    3,
    ([a, b]) =>
      `beds One "One" at Acute { ${YEARS} opening ${a} change ${b} percent "change" (2.4%) 0.0% _ occupancy 92% }`,
  ],
  [
    'staff',
    money,
    3,
    ([a, b]) =>
      `workforce One "One" at Acute in WTE { ${YEARS} planned ${a} agency ${b} average cost £38k to £44k per WTE plus 30% for agency }`,
  ],
  [
    'beds of service changes',
    count,
    3,
    ([a]) =>
      `service change One "One" { consultation 1 June 2017 to 1 September 2017 planned beds Wards at Acute { ${YEARS} change ${a} } }`,
  ],
  [
    'activity of contracts',
    count,
    3,
    ([a]) =>
      `contract One "One" { between NorthCCG and Acute activity NonElective with Acute in spells { ${YEARS} contracted ${a} } }`,
  ],
  [
    'trajectories of commitments',
    share,
    2,
    ([a, b]) =>
      `commitment One "One" { target 95% by 31 March 2019 trajectory in % { ${QUARTERS} planned ${a} actual ${b} } }`,
  ],
  [
    'trajectories of indicators',
    count,
    3,
    ([a]) => `indicator One "One" { unit people lower is better trajectory in people { ${MONTHS} planned ${a} } }`,
  ],
  ['assumptions', money, 3, ([a]) => `assumption One "One" in £m { ${YEARS} ${a} } exact`],
];

const FORMS = [
  ['a workbook', readXlsx],
  ['CSV sheets', readSheets],
] as const;

describe.each(KINDS)('%s', (_, figure, length, text) => {
  it.each(FORMS)('come back from %s with the same figures and statements', (_form, read) => {
    const rows = fc.array(row(figure, length), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rows, (cells) => {
        const input = exportInputOf(HEAD + text(cells));
        expect(figuresOf(input).size).toBeGreaterThan(0);
        const again = importedAgain(read(input));
        expect([...figuresOf(again)].sort()).toEqual([...figuresOf(input)].sort());
        expect(statementsOf(again)).toEqual(statementsOf(input));
      }),
      { numRuns: 12 },
    );
  });
});

it('statements with braces come back whole', () => {
  const input = exportInputOf(`${HEAD}efficiency One "One" {
  phased { quarters Q1 2017/18 Q2 2017/18  planned 10% 90% }
  marginal cost of NonElective at Acute { price £2,350 per spell  variable £400 per spell  fixed £100 per spell from 1 June 2018 }
}
capital Two "Two; or three" { disposal "Field" { receipt £9.0m  homes 120 homes } }
milestone Three "Three" { due 1 June 2017 }
milestone Four "Four" { due 1 July 2017 after Three lag 2 weeks status delayed to 3 July 2017 }
`);
  expect(statementsOf(importedAgain(readXlsx(input)))).toEqual(statementsOf(input));
  expect(statementsOf(input)).toContain('efficiency One: phased { quarters Q1 2017/18 Q2 2017/18 planned 10% 90% }');
});
