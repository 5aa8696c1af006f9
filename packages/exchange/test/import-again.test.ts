import { parsePlan } from '@stplan/language';
import { isProblem } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../src/csv/read-csv.ts';
import { draftWorkbook } from '../src/draft/draft-workbook.ts';
import type { Mapping } from '../src/mapping/mapping.ts';
import { proposeMapping } from '../src/mapping/propose-mapping.ts';
import { changeText } from '../src/merge/change-text.ts';
import { importDraft } from '../src/merge/import-draft.ts';

/** A second import of what is neither a position nor a scheme: it changes what moved and nothing else. */

function imported(csv: string, name: string, text?: string) {
  const workbook = readCsv(new TextEncoder().encode(csv), { name });
  if (isProblem(workbook)) throw new Error(workbook.error);
  const mapping: Mapping = {
    ...proposeMapping(workbook, { name: 'Book', plan: 'Small' }).mapping,
    names: { Acute: 'Acute', NorthCCG: 'NorthCCG' },
  };
  const result = importDraft(draftWorkbook(workbook, mapping), mapping, {
    text,
    elsewhere: new Map(),
    removeGone: false,
  });
  expect(parsePlan(result.text).problems).toEqual([]);
  return { text: result.text, changes: result.changes.map(changeText) };
}

/** Lines of a text that another does not have. */
const added = (before: string, after: string) => after.split('\n').filter((line) => !before.split('\n').includes(line));

const CASES: readonly (readonly [name: string, csv: string, from: string, to: string, change: string, line: RegExp])[] =
  [
    [
      'Activity',
      'Activity,Trust,Unit,Row,2017/18,2018/19\nSpells,Acute,spells,Plan,"74,800","74,900"\n',
      '"74,900"',
      '"75,100"',
      'activity SpellsAcute, planned "Plan", 2018/19: 74,900 is now 75,100 (+200 spells)',
      /planned "Plan" +74,800 +75,100/,
    ],
    [
      'Beds',
      'Beds,Site,Occupancy,17/18 opening,17/18 change\nWards,Acute,92%,430,(28)\n',
      '(28)',
      '(30)',
      'beds WardsAcute, change, 2017/18: (28) is now (30) (-2 beds)',
      /change +\(30\)/,
    ],
    [
      'Workforce',
      'Staff group (WTE),Trust,Average cost,2017/18,2018/19\nNurses,Acute,"£40,000",3420.4,3340\n',
      '"£40,000"',
      '"£41,000"',
      'workforce NursesAcute: average cost £40,000 is now average cost £41,000',
      /average cost £41,000 \[Book "Workforce!C2"\]/,
    ],
    [
      'Investments',
      'Investments £m\nInvestment,Organisation,Line,With,17/18,18/19\nTeams,Acute,cost,NorthCCG,(1.0),(2.0)\n',
      '(2.0)',
      '(2.5)',
      'investment Teams, Acute cost with NorthCCG, 2018/19: (2.0) is now (2.5) (-£0.5m)',
      /Acute cost with NorthCCG +\(1\.0\) +\(2\.5\)/,
    ],
    [
      'Transfers',
      'Transfers £m\nTransfer,From and to,Repaid,17/18,18/19\nHelp,NorthCCG to Acute,31/03/2019,0.6,(0.6)\n',
      '0.6,(0.6)',
      '0.7,(0.6)',
      'transfer Help, amount, 2017/18: 0.6 is now 0.7 (+£0.1m)',
      /^ +0\.7 +\(0\.6\) +\[Book "Transfers!A3:E3"\]$/,
    ],
    [
      'Programmes',
      'Programme,SRO,Milestones\nUrgent care,"Chief executive, Acute",HubOpen\n',
      'Chief executive',
      'Chair',
      'programme UrgentCare: sponsor "Chief executive" of Acute is now sponsor "Chair" of Acute',
      /sponsor +"Chair" of Acute/,
    ],
    [
      'Commitments',
      'Commitment,Baseline,Target,Due\nFour hours,86.4% in Mar 2017,95%,31/03/2019\n',
      '95%',
      '92%',
      'commitment FourHours: target 95% is now target 92%',
      /target +92%/,
    ],
    [
      'Plan figures',
      'Element,Table,Row,Unit,Q1 2017/18,Q2 2017/18\ncommitment Wait,trajectory,planned,%,74,78\n',
      ',78',
      ',79',
      'commitment Wait, planned, Q2 2017/18: 78 is now 79 (+1 points)',
      /planned +74 +79/,
    ],
    [
      'Plan words',
      'Element,Title,Head,Words\nassumption Pay,Pay,3.1%,\nrisk Flu,Flu,,status open\n',
      '3.1%',
      '3.3%',
      'assumption Pay: 3.1% is now 3.3%',
      /assumption Pay "Pay" +3\.3% +\[Book "Plan words!C2"\]/,
    ],
  ];

describe.each(CASES)('%s', (name, csv, from, to, change, line) => {
  const first = imported(csv, name).text;
  // what its author wrote since: a head, a comment behind each source, an element of their own
  const written = `// for the board\n${first.replaceAll(/(\[Book [^\]]*\])$/gm, '$1 // agreed')}\nrisk Own "Own" { status open } // mine\n`;

  it('changes nothing where nothing has moved', () => {
    expect(imported(csv, name, written)).toMatchObject({ text: written, changes: [] });
  });

  it('changes what moved, says so, and keeps every other line', () => {
    const { text, changes } = imported(csv.replace(from, to), name, written);
    expect(changes).toEqual([change]);
    expect(added(written, text)).toHaveLength(1);
    expect(added(written, text)[0]?.replace(' // agreed', '')).toMatch(line);
    expect(added(text, written)).toHaveLength(1);
  });
});

it('adds rows of quarters to a table that has years, under a heading of their own', () => {
  const text = `part of Small

position Acute in £m annual {
  years    2017/18
  planned      4.2  [Letter] // agreed
}
`;
  const csv = 'Element,Table,Row,Unit,Basis,Q1 2017/18,Q2 2017/18\nposition Acute,,actual,£m,annual,1.0,1.1\n';
  const again = imported(csv, 'Plan figures', text);
  expect(again.text).toContain('  planned      4.2  [Letter] // agreed\n');
  expect(again.text).toMatch(/quarters +Q1 2017\/18 +Q2 2017\/18\n +actual +1\.0 +1\.1/);
  expect(imported(csv, 'Plan figures', again.text)).toMatchObject({ text: again.text, changes: [] });
});

it('organisations of the reference library in a sheet stay there', () => {
  const csv =
    'Short name,Organisation,Type,ODS code,Listed in\nOwn,Own trust,acute trust,ABC,plan\nListed,Listed group,ccg,00A,reference library\n';
  const { text } = imported(csv, 'Organisations');
  expect(text).toContain('organisation Own "Own trust"');
  expect(text).not.toContain('Listed');
});
