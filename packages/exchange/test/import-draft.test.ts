import { parsePlan } from '@stplan/language';
import { isProblem } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../src/csv/read-csv.ts';
import { draftWorkbook } from '../src/draft/draft-workbook.ts';
import type { Mapping } from '../src/mapping/mapping.ts';
import { proposeMapping } from '../src/mapping/propose-mapping.ts';
import { changeText } from '../src/merge/change-text.ts';
import { importDraft } from '../src/merge/import-draft.ts';

function workbookOf(text: string, name: string) {
  const workbook = readCsv(new TextEncoder().encode(text), { name });
  if (isProblem(workbook)) throw new Error(workbook.error);
  return workbook;
}

type Options = {
  readonly text?: string;
  readonly mapping?: Mapping;
  readonly removeGone?: boolean;
  readonly elsewhere?: ReadonlyMap<string, string>;
};

/** Imports a sheet as the proposal has it, or a mapping. */
function imported(
  csv: string,
  name: string,
  { text, mapping, removeGone = false, elsewhere = new Map() }: Options = {},
) {
  const workbook = workbookOf(csv, name);
  const used = mapping ?? proposeMapping(workbook, { name: 'Book', plan: 'Small' }).mapping;
  const draft = draftWorkbook(workbook, used);
  const result = importDraft(draft, used, { text, elsewhere, removeGone });
  expect(parsePlan(result.text).problems).toEqual([]);
  return { text: result.text, changes: result.changes.map(changeText), remarks: draft.remarks.map(({ text }) => text) };
}

const POSITION = `Acute (£m)
Row,2017/18,2018/19
Contracts income,402.1,406.0
Pay,(280.0),(290.5)
Total,1,2
Do nothing,(9.4),(17.9)
`;

describe('a first import', () => {
  it('writes a position whose rows cite their cells', () => {
    const { text } = imported(POSITION, 'Acute');
    expect(text).toBe(`part of Small

source Book "Book"

position Acute in £m annual scope provider {
  years                      2017/18  2018/19
  income "Contracts income"    402.1    406.0   [Book "Acute!A3:C3"]
  cost pay "Pay"               280.0    290.5   [Book "Acute!A4:C4"]
  do nothing                    (9.4)   (17.9)  [Book "Acute!A6:C6"]
}
`);
  });

  it('takes the years of a position from all groups of columns, and says which column it left out', () => {
    const book = workbookOf(
      'Acute (£m)\n,Outturn,Plan,,Forecast\nRow,2016/17,2017/18,2018/19,2017/18\nPay,(280.0),(290.5),(300.0),(291.0)\nDo nothing,(9.4),(17.9),(20.0),(18.0)\n',
      'Acute',
    );
    const merged = { from: { row: 2, column: 3 }, to: { row: 2, column: 4 } };
    const workbook = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merged: [merged] })) };
    const { mapping } = proposeMapping(workbook, { name: 'Book', plan: 'Small' });
    const draft = draftWorkbook(workbook, mapping);
    const [table] = draft.elements[1]?.tables ?? [];
    expect(table?.periods).toEqual(['2016/17', '2017/18', '2018/19']);
    expect(table?.rows[1]?.cells).toEqual(['(9.4)', '(17.9)', '(20.0)']);
    expect(draft.remarks).toEqual([{ place: 'Acute!E', text: 'a second column of 2017/18 is left out' }]);
  });

  it('reads two tables of one sheet, each by itself', () => {
    const csv = `Contract values £m,,,
Contract,Commissioner,Provider,2017/18
Acute services,NorthCCG,Acute,211.4
Community services,NorthCCG,Community,31.0

Milestones,,,
Milestone,Owner,Due,Status
Hub open,Acute,1 October 2017,On track
Staff hired,Community,1 August 2017,Complete
`;
    const { text, remarks } = imported(csv, 'Contracts');
    expect(remarks).toEqual([]);
    expect(text.match(/^contract \w+/gm)).toEqual(['contract AcuteServices', 'contract CommunityServices']);
    expect(text.match(/^milestone \w+/gm)).toEqual(['milestone HubOpen', 'milestone StaffHired']);
    expect(text).toContain('due     1 October 2017');
  });

  it('reads a list with blank rows between its parts as one', () => {
    const csv = `Milestone,Owner,Due,Status
Hub open,Acute,1 October 2017,On track

Community
Staff hired,Community,1 August 2017,Complete

Task plan agreed,Trust lead,TBC,Not started
`;
    const { text } = imported(csv, 'Milestones');
    expect(text.match(/^milestone \w+/gm)).toHaveLength(4);
  });

  it('keeps contracts of one title between different parties apart', () => {
    const csv = `Contracts £m
Contract,Commissioner,Provider,2017/18
Acute,NorthCCG,Trust,211.4
Acute,SouthCCG,Trust,165.0
`;
    const { text, remarks } = imported(csv, 'Contracts');
    expect(remarks).toEqual([]);
    expect(text).toContain('contract Acute_NorthCCG_Trust "Acute"');
    expect(text).toContain('contract Acute_SouthCCG_Trust "Acute"');
    expect(text).toContain('SouthCCG    165.0');
  });

  it('writes contracts, each side from its own column group or row', () => {
    const csv = `Contracts £m
Contract,Commissioner,Provider,Side,Form,Status,2017/18
Acute services,NorthCCG,Acute,commissioner,Block,Signed 23 December 2016,211.4
Acute services,NorthCCG,Acute,provider,,,210.9
Total,,,,,,422.3
`;
    const { text, remarks } = imported(csv, 'Contracts');
    expect(text).toContain('between  NorthCCG and Acute');
    expect(text).toContain('form     block');
    expect(text).toContain('status   signed 23 December 2016');
    expect(text).toMatch(/NorthCCG {4}211\.4 {2}\[Book "Contracts!A3:G3"\]\n {4}Acute {7}210\.9/);
    expect(remarks).toEqual(['“Total” is a total: left out']);
  });

  it('writes schemes with their legs, or in the short form where no organisation is named', () => {
    const csv = `Savings schemes £000
Ref,Scheme,Organisation,Type,RAG,2017/18,2018/19
CIP 1,Theatres,Acute,CIP,Green,"1,200",2400
,,NorthCCG,,,100,200
CIP 2,New models,,QIPP,purple,500,n/a
`;
    const { text, remarks } = imported(csv, 'Savings');
    expect(text).toContain('efficiency TheatresCIP1 "Theatres"');
    expect(text).toMatch(/Acute cost {7}1,200 {4}2,400/);
    expect(text).toMatch(/NorthCCG cost {6}100 {6}200/);
    expect(text).toContain('saves  £500k in 2017/18 [Book "Savings!A5:G5"]');
    expect(remarks).toEqual(['confidence “purple” is not known: left out']);
  });

  it('writes milestones, and says what it could not', () => {
    const csv = `Milestones
Milestone,Owner,Due date,Status,Revised date,Depends on
Hub open,"Director, Acute",31/03/2018,Delayed,30/04/2018,Staff hired
Staff hired,Acute,1 Jan 2018,Delayed,,
Party,Somebody,soon,Complete,,Nothing
`;
    const { text, remarks } = imported(csv, 'Milestones', {
      mapping: {
        ...proposeMapping(workbookOf(csv, 'Milestones'), { name: 'Book', plan: 'Small' }).mapping,
        names: { Acute: 'Acute' },
      },
    });
    expect(text).toContain('owner   "Director" of Acute [Book "Milestones!B3"]');
    expect(text).toContain('after   StaffHired [Book "Milestones!F3"]');
    expect(text).toContain('status  delayed to 30 April 2018');
    expect(text).toMatch(/due {5}1 January 2018 .*\n {2}status {2}at risk/);
    expect(remarks).toEqual([
      'the milestone is delayed, but no cell says until when: taken as at risk',
      'owner “Somebody” names no organisation: left out',
      'due “soon” is not a date: left out',
      '“Nothing” is no milestone of the sheet',
    ]);
  });

  it('writes risks and capital', () => {
    const risks =
      'Risk register\nRisk,Likelihood,Impact,Mitigation,Exposure £m,Status\nNo nurses,4,5,Rotate,1.2,Open\nNo beds,9,1,,,\n';
    const register = imported(risks, 'Risks');
    expect(register.text).toMatch(
      /likelihood {5}4 impact 5 \[Book "Risks!B3"\]\n {2}mitigation {5}"Rotate".*\n {2}value at risk {2}£1\.2m/,
    );
    expect(register.remarks).toEqual(['likelihood and impact are not both numbers from 1 to 5: left out']);
    const capital =
      'Capital £m\nScheme,Use or source,Item,Status,2017/18\nHub,Use,Building,,4.0\nHub,Source,STP capital bid,Requested,4.0\n';
    expect(imported(capital, 'Capital').text).toMatch(
      /uses in £m \{\n.*\n {4}use "Building" .*4\.0 .*\n {2}\}\n {2}sources in £m \{\n.*\n {4}public capital "STP capital bid" .*4\.0 {2}requested/,
    );
  });

  it('keeps a cell that would be plan text one text', () => {
    const csv = 'Milestones\nMilestone,Due\n"Hub"" } risk Evil { status open } //",1 May 2018\n';
    const { text } = imported(csv, 'Milestones');
    expect(parsePlan(text).tree.elements.map(({ $type }) => $type)).toEqual(['Source', 'Milestone']);
    expect(text).toContain('"Hub\\" } risk Evil { status open } //"');
  });
});

describe('a second import', () => {
  const first = imported(POSITION, 'Acute').text;
  const written = first
    .replace('part of Small', '// for the board\npart of Small')
    .replace('[Book "Acute!A3:C3"]', '[Book "Acute!A3:C3"] // agreed')
    .replace('  do nothing', '  control total  (4.2)  0.0  [Letter]\n  do nothing');

  it('changes nothing where nothing has changed, whatever its author added', () => {
    expect(imported(POSITION, 'Acute', { text: written })).toMatchObject({ text: written, changes: [] });
  });

  it('moves figures, adds and takes out rows, and says so in words and pounds', () => {
    const changed = POSITION.replace('406.0', '404.5').replace('Pay,(280.0),(290.5)\n', 'Drugs cost,(12.0),(13.0)\n');
    const { text, changes } = imported(changed, 'Acute', { text: written });
    expect(changes).toEqual([
      'position Acute, income "Contracts income", 2018/19: 406.0 is now 404.5 (-£1.5m)',
      'position Acute: row added: cost "Drugs cost"',
      'position Acute: row gone: cost pay "Pay"',
    ]);
    expect(text.split('\n').filter((line, index) => line !== written.split('\n')[index])).toHaveLength(2);
    expect(text).toContain('404.5   [Book "Acute!A3:C3"] // agreed\n');
    expect(text).toContain('  control total  (4.2)  0.0  [Letter]\n');
  });

  it('adds a year in its place, also to rows of the author', () => {
    const changed = POSITION.replace('2018/19', '2018/19,2019/20').replace('406.0', '406.0,410.0');
    const { text } = imported(changed, 'Acute', { text: written });
    expect(text).toMatch(/years +2017\/18 +2018\/19 2019\/20/);
    expect(text).toMatch(/402\.1 +406\.0 410\.0 +\[Book "Acute!A3:D3"\] \/\/ agreed/);
    expect(text).toMatch(/control total {2}\(4\.2\) {2}0\.0 _ +\[Letter\]/);
  });

  it('leaves a row alone that no longer cites the workbook, and says so', () => {
    const taken = written.replace('(9.4)   (17.9)  [Book "Acute!A6:C6"]', '(9.4)   (18.1)  [Letter]');
    const { text, changes } = imported(POSITION, 'Acute', { text: taken });
    expect(text).toBe(taken);
    expect(changes).toEqual(['position Acute, do nothing: the row does not cite Book, so it stays as it is']);
  });

  const two = 'Milestones\nMilestone,Due\nHub open,1 May 2018\nWard closed,1 June 2018\n';
  const one = 'Milestones\nMilestone,Due,Status\nHub open,8 May 2018,On track\n';

  it('brings statements up to date, names elements that are gone, and removes them when told to', () => {
    const text = imported(two, 'Milestones').text.replace('milestone Ward', '/// The last ward.\nmilestone Ward');
    const kept = imported(one, 'Milestones', { text });
    expect(kept.changes).toEqual([
      'milestone HubOpen: due 1 May 2018 is now due 8 May 2018',
      'milestone HubOpen: now says status on track',
      'no longer in the workbook: milestone WardClosed; it stays, --remove-gone removes it',
    ]);
    expect(kept.text).toContain('milestone WardClosed');
    const removed = imported(one, 'Milestones', { text, removeGone: true });
    expect(removed.changes.at(-1)).toBe('removed: milestone WardClosed');
    expect(removed.text).not.toContain('ward');
  });

  it('does not repeat what stands in another file of the plan', () => {
    const { text, changes } = imported(two, 'Milestones', {
      elsewhere: new Map([['milestone HubOpen', 'delivery.stplan']]),
    });
    expect(changes).toContain('milestone HubOpen, all of it: it stands in delivery.stplan: import into that file');
    expect(text).not.toContain('milestone HubOpen');
  });

  it('leaves a table alone whose unit has changed while other rows stand in it', () => {
    const changed = imported(POSITION.replace('£m', '£000'), 'Acute', { text: written });
    expect(changed.text).toBe(written);
    expect(changed.changes[0]).toMatch(
      /the workbook has it in £000 annual, and other rows stand in the table: left as it is/,
    );
    const alone = imported(POSITION.replace('£m', '£000'), 'Acute', { text: first });
    expect(alone.text).toContain('position Acute in £000 annual scope provider {');
  });
});
