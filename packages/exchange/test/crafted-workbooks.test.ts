import { isProblem } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { draftWorkbook } from '../src/draft/draft-workbook.ts';
import { exportCsv, exportCsvSheets } from '../src/export/export-csv.ts';
import { exportWorkbook } from '../src/export/export-workbook.ts';
import { proposeMapping } from '../src/mapping/propose-mapping.ts';
import { importDraft } from '../src/merge/import-draft.ts';
import { readWorkbook } from '../src/workbook/read-workbook.ts';
import { exportInputOf } from './plans.ts';
import { type Parts, xlsxOf } from './xlsx-parts.ts';

/** Workbooks that somebody made to do harm, and plans whose texts would be formulas. */

function outcome(parts: Parts): string {
  const read = readWorkbook(xlsxOf(parts));
  if (isProblem(read)) return `refused: ${read.error}`;
  const { mapping } = proposeMapping(read, { name: 'Book', plan: 'Small' });
  const draft = draftWorkbook(read, mapping);
  const target = { text: undefined, elsewhere: new Map(), removeGone: false };
  return importDraft(draft, mapping, target).text;
}

const text = (place: string, said: string) => `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`;
const figure = (place: string, value: string) => `<c r="${place}"><v>${value}</v></c>`;
const ACTIVITY = `<row r="1">${text('A1', 'Activity')}${text('B1', 'Unit')}${text('C1', '2017/18')}</row><row r="2">${text('A2', 'Spells')}${text('B2', 'spells')}${figure('C2', '10')}</row>`;

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const FILE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

describe('a crafted workbook', () => {
  it.each([
    ['entities that multiply, in a sheet', { 'xl/worksheets/sheet1.xml': `${LAUGHS}<worksheet>&b;</worksheet>` }],
    ['a file as an entity, in the texts', { 'xl/sharedStrings.xml': `${FILE}<sst><si><t>&a;</t></si></sst>` }],
    ['entities in the styles', { 'xl/styles.xml': `${LAUGHS}<styleSheet/>` }],
    ['entities in the relations', { 'xl/_rels/workbook.xml.rels': `${FILE}<Relationships/>` }],
    ['an entity that nothing declares', { 'xl/sharedStrings.xml': '<sst><si><t>&a;</t></si></sst>' }],
  ])('is refused: %s', (_, others) => {
    expect(outcome({ sheets: { Activity: ACTIVITY }, others })).toMatch(/^refused: its part .* cannot be read/);
  });

  it('has no sheet outside itself: what its relations name elsewhere is not there', () => {
    const relations = (target: string, mode = '') =>
      `<Relationships><Relationship Id="rId1" Type="x" Target="${target}"${mode}/></Relationships>`;
    for (const target of [
      '../../../../etc/worksheets/passwd',
      '/etc/worksheets/passwd',
      'http://example.org/worksheets/1.xml',
    ]) {
      const others = { 'xl/_rels/workbook.xml.rels': relations(target) };
      expect(outcome({ sheets: { Activity: ACTIVITY }, others })).toBe('part of Small\n\nsource Book "Book"\n');
    }
    const external = { 'xl/_rels/workbook.xml.rels': relations('worksheets/sheet1.xml', ' TargetMode="External"') };
    expect(outcome({ sheets: { Activity: ACTIVITY }, others: external })).toBe('part of Small\n\nsource Book "Book"\n');
  });

  it('names paths in its archive that lead out of it: they are not unpacked', () => {
    const others = { '../../../tmp/evil.xml': 'x', 'xl/worksheets/../../../evil.xml': 'x', 'C:\\evil.xml': 'x' };
    expect(outcome({ sheets: { Activity: ACTIVITY }, others })).toContain('activity Spells "Spells" in spells {');
  });

  it.each([
    ['a dimension of the whole sheet', `${ACTIVITY}|<dimension ref="A1:XFD1048576"/>`],
    ['a row beyond the last', `${ACTIVITY}<row r="4000000000"><c><v>1</v></c></row>`],
    ['a row that is no number', `${ACTIVITY}<row r="many"><c><v>1</v></c></row>`],
    ['a column beyond the last', `${ACTIVITY}<row r="3">${figure('ZZZ3', '1')}</row>`],
    ['rows that count back', `${ACTIVITY}<row r="-5"><c><v>1</v></c></row>`],
    ['a merged cell over everything', `${ACTIVITY}|<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>`],
    ['a text that is not among the texts', `${ACTIVITY}<row r="3"><c r="A3" t="s"><v>99999999999</v></c></row>`],
    ['a style that is not among the styles', `${ACTIVITY}<row r="3"><c r="D3" s="-1"><v>1</v></c></row>`],
    ['a figure of a thousand digits', `${ACTIVITY}<row r="3">${figure('D3', '9'.repeat(1_000))}</row>`],
    ['a power beyond all floats', `${ACTIVITY}<row r="3">${figure('D3', '1E999999999')}</row>`],
    // a reader that went over all those rows and columns would not come back within the time of a test
  ])('states what no sheet can hold and is read all the same: %s', (_, sheet) => {
    expect(outcome({ sheets: { Activity: sheet } })).toContain('planned       10  [Book "Activity!A2:C2"]');
  });

  it('says in the plan’s words more than one statement: nothing of it is taken', () => {
    const words = (said: string) =>
      outcome({
        sheets: {
          'Plan words': `<row r="1">${['Element', 'Title', 'Head', 'Words'].map((each, index) => text(`${'ABCD'[index]}1`, each)).join('')}</row><row r="2">${text('A2', 'risk Flu')}${text('B2', 'Flu')}${text('D2', said)}</row>`,
        },
      });
    expect(words('status open')).toContain('status open [Book "Plan words!D2"]');
    for (const said of [
      'status open } risk Evil { status open',
      'status open // the rest is a comment',
      'status open mitigation "x"',
      'status open [Other]',
      'status open note "n"',
      'nonsense',
    ]) {
      expect(words(said)).toBe('part of Small\n\nsource Book "Book"\n');
    }
  });

  it('cannot switch rules off, or add a source, a round or another plan', () => {
    const row = (element: string, said: string, at: number) =>
      `<row r="${at}">${text(`A${at}`, element)}${text(`D${at}`, said)}</row>`;
    const sheet = `<row r="1">${text('A1', 'Element')}${text('B1', 'Title')}${text('C1', 'Head')}${text('D1', 'Words')}</row>${row('plan Small', 'rule finance/bridge off', 2)}${row('plan Evil', 'period 2017/18', 3)}${row('source Evil', '', 4)}${row('round Evil', 'limit contingency 0%', 5)}${row('expectation Evil', '', 6)}`;
    expect(outcome({ sheets: { 'Plan words': sheet } })).toBe('part of Small\n\nsource Book "Book"\n');
  });
});

describe('texts of a plan that a spreadsheet program would run', () => {
  const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\\t=1', '=cmd|&#39; /C calc&#39;!A0', '=HYPERLINK("x")'];
  const quoted = (said: string) => `"${said.replaceAll('\\t', '\t').replaceAll('"', '\\"')}"`;
  const plan = `plan Small "=PLAN()" { footprint Small }
footprint Small "Small" { members Acute }
organisation Acute "=ORG()" { kind acute trust }
${HOSTILE.map(
  (said, index) => `programme P${index} ${quoted(said)} { sponsor ${quoted(said)} }
beds B${index} ${quoted(said)} at Acute { years 2017/18 opening ${quoted(said)} 1 }
investment I${index} ${quoted(said)} { owner ${quoted(said)} of Acute effect in £m annual { years 2017/18 Acute cost ${quoted(said)} 1.0 } }
service change S${index} ${quoted(said)} { sites ${quoted(said)} text ${quoted(said)} }
commitment C${index} ${quoted(said)} { trajectory in % { quarters Q1 2017/18 planned ${quoted(said)} 1 } }`,
).join('\n')}
`;
  const input = exportInputOf(plan);

  it('stay texts in every cell of the workbook: its only formulas are sums of stplan', () => {
    const read = readWorkbook(exportWorkbook(input));
    if (isProblem(read)) throw new Error(read.error);
    const xml = new TextDecoder('latin1').decode(exportWorkbook(input));
    expect(xml).not.toContain('<f>=');
    const titles = read.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(titles).toContainEqual({ form: 'text', text: '=1+1' });
    expect(titles).toContainEqual({ form: 'text', text: '@SUM(A1)' });
  });

  it.each([
    ['lines', exportCsv(input)],
    ['sheets', exportCsvSheets(input)],
  ])('are guarded in every field of CSV, laid out as %s', (_, files) => {
    const fields = files.flatMap(({ text: content }) => content.split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    const said = fields.map((field) => field.replace(/^"|"$/g, ''));
    const figures = /^(?:-|-?\d[\d.]*%?)$/;
    expect(said.filter((field) => /^[=+\-@\t\r]/.test(field) && !figures.test(field))).toEqual([]);
    expect(said).toContain("'@SUM(A1)");
  });
});
