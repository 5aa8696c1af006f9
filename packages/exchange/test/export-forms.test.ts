import { describe, expect, it } from 'vitest';
import { exportCalendar } from '../src/export/export-calendar.ts';
import { exportCsv } from '../src/export/export-csv.ts';
import { exportJson } from '../src/export/export-json.ts';
import { exportInputOf } from './plans.ts';

const TEXT = `plan Small "Small; plan, with \\\\" {
  footprint Small
  as at 30 September 2017
}
footprint Small "Small" { members Acute }
organisation Acute "@Acute" { kind acute trust }
position Acute in £m annual scope provider {
  years 2017/18
  planned (4.2)
}
milestone Hub "Hub open, at last; for all of the people of the two towns and of the hills between them — ä" {
  owner "director" of Acute
  due 1 October 2017
  status delayed to 15 October 2017
}
milestone Done "Done" { due 1 April 2017  status complete 2 April 2017 }
milestone Open "Without a date" { owner Acute }
`;

describe('a calendar of milestones', () => {
  const calendar = (seconds?: number) => exportCalendar(exportInputOf(TEXT), seconds);
  const unfolded = () => calendar().replaceAll('\r\n ', '').split('\r\n');

  it('has one day for each milestone that has a date, the expected one', () => {
    const lines = unfolded();
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:milestone-Hub@Small.stplan',
      'UID:milestone-Done@Small.stplan',
    ]);
    expect(lines).toContain('DTSTART;VALUE=DATE:20171015');
    expect(lines).toContain('DTEND;VALUE=DATE:20171016');
    expect(lines).toContain('DESCRIPTION:Status: delayed\\nDue: 1 October 2017\\nOwner: director of Acute');
    expect(lines).toContain(
      'SUMMARY:Hub open\\, at last\\; for all of the people of the two towns and of the hills between them — ä',
    );
    expect(lines).toContain('X-WR-CALNAME:Small\\; plan\\, with \\\\');
  });

  it('is stamped with the plan’s own date, or the time that it is given', () => {
    expect(unfolded()).toContain('DTSTAMP:20170930T000000Z');
    expect(calendar(1_498_780_799)).toContain('DTSTAMP:20170629T235959Z');
  });

  it('has no line over 75 octets, each ended by CR LF', () => {
    const lines = calendar().split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75 || line.includes('\n'))).toEqual([]);
  });
});

describe('tables', () => {
  const files = new Map(exportCsv(exportInputOf(TEXT)).map(({ name, text }) => [name, text] as const));

  it('are one file for each kind', () => {
    expect([...files.keys()]).toEqual(
      [
        'organisations',
        'positions',
        'contracts',
        'schemes',
        'capital',
        'investments',
        'funding',
        'transfers',
        'activity',
        'beds',
        'workforce',
        'figures',
        'milestones',
        'risks',
        'programmes',
        'commitments',
        'indicators',
        'service-changes',
        'escalations',
        'delegations',
        'agreements',
        'sign-offs',
        'words',
        'statements',
        'findings',
      ].map((name) => `${name}.csv`),
    );
  });

  it('hold figures in pounds, dates as days, and no text that is a formula', () => {
    expect(files.get('positions.csv')).toBe(
      'name,title,table,row,organisation,counterparty,basis,period,unit,value,step,scale\r\n' +
        'Acute,,position,planned,Acute,,annual,2017/18,£,-4200000,100000,£m\r\n',
    );
    expect(files.get('organisations.csv')).toContain("Acute,'@Acute,acute trust,");
    expect(files.get('milestones.csv')).toContain('Done,Done,,,,2017-04-01,complete,2017-04-02,');
  });
});

it('JSON holds the plan, its statements with plain terms and its findings', () => {
  const document = JSON.parse(exportJson(exportInputOf(TEXT)));
  expect(Object.keys(document)).toEqual(['formVersion', 'plan', 'statements', 'findings']);
  expect(document.plan.elements.position[0].rows[0].series.cells[0].value).toBe('-4200000');
  expect(JSON.stringify(document.statements)).not.toContain('"terms"');
});
