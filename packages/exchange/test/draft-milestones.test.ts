import { isProblem } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../src/csv/read-csv.ts';
import { draftWorkbook } from '../src/draft/draft-workbook.ts';
import { proposeMapping } from '../src/mapping/propose-mapping.ts';
import { importDraft } from '../src/merge/import-draft.ts';

function imported(csv: string) {
  const workbook = readCsv(new TextEncoder().encode(csv), { name: 'Milestones' });
  if (isProblem(workbook)) throw new Error(workbook.error);
  const { mapping } = proposeMapping(workbook, { name: 'Book', plan: 'Small' });
  const draft = draftWorkbook(workbook, mapping);
  const { text } = importDraft(draft, mapping, { text: undefined, elsewhere: new Map(), removeGone: false });
  return { text, remarks: draft.remarks };
}

describe('a sheet of milestones', () => {
  it('keeps milestones of one title apart, and finds what they wait for by title or name', () => {
    const csv = `Milestones
Milestone,Due date,Depends on
Case approved,1 May 2017,
Ward open,1 July 2017,Case approved lag 2 weeks
Ward open,1 October 2017,"case approved, Ward open"
Ward closed,1 March 2018,WardOpen_2
`;
    const { text, remarks } = imported(csv);
    const [, ...milestones] = text.split('\nmilestone ');
    expect(milestones.map((one) => [/^\w+/.exec(one)?.[0], / after +(.*?) +\[/.exec(one)?.[1]])).toEqual([
      ['CaseApproved', undefined],
      ['WardOpen', 'CaseApproved lag 2 weeks'],
      ['WardOpen_2', 'CaseApproved, WardOpen'],
      ['WardClosed', 'WardOpen_2'],
    ]);
    expect(remarks).toEqual([]);
  });

  it('finds what a milestone waits for by the reference of its row', () => {
    const csv = 'Milestones\nRef,Milestone,Due date,Depends on\n1,Case,1 May 2017,\n2,Ward,1 July 2017,1 lag 2 weeks\n';
    expect(imported(csv).text).toMatch(/ after +Case1 lag 2 weeks \[/);
  });
});
