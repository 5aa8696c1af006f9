import { dateText } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { reconciled, small } from './reading.ts';

const scheduled = (text: string) => reconciled(small('A', `organisation A { kind ccg }\n${text}`)).schedule;

describe('the schedule of milestones', () => {
  const schedule = scheduled(`
milestone Case { starts 1 April 2017 takes 3 months due 1 July 2017 }
milestone Consultation { after Case lag 2 weeks takes 12 weeks due 31 October 2017 }
milestone Staff { starts 1 April 2017 takes 4 months due 1 September 2017 }
milestone Build { after Case takes 18 months }
milestone Open { after Consultation, Build, Staff due 1 March 2019 }
milestone Later { due 1 January 2020 }
`);
  const of = (name: string) => schedule.byName.get(name) ?? expect.fail(name);

  it('reaches each as early as what comes before it allows', () => {
    expect(['Case', 'Consultation', 'Staff', 'Build', 'Open'].map((name) => dateText(of(name).earliest!))).toEqual([
      '1 July 2017',
      '7 October 2017',
      '1 August 2017',
      '1 January 2019',
      '1 January 2019',
    ]);
  });

  it('leaves slack up to the due date and what waits for it', () => {
    expect(['Case', 'Consultation', 'Staff', 'Build', 'Open', 'Later'].map((name) => of(name).slack)).toEqual([
      0, 24, 31, 59, 59, 0,
    ]);
    // Three months of building end on 1 March at the latest, so the case may take until 1 September; its own date is earlier.
    expect(dateText(of('Build').latest!)).toBe('1 March 2019');
  });

  it('names the chain that decides the last milestone', () => {
    expect(schedule.criticalPath).toEqual(['Later']);
    const without = scheduled(`
milestone Case { starts 1 April 2017 takes 3 months }
milestone Build { after Case takes 18 months }
milestone Staff { starts 1 April 2017 takes 4 months }
milestone Open { after Build, Staff }
`);
    expect(without.criticalPath).toEqual(['Case', 'Build', 'Open']);
    expect(without.milestones.filter(({ critical }) => critical).map(({ milestone }) => milestone.name)).toEqual([
      'Case',
      'Build',
      'Open',
    ]);
    expect(without.byName.get('Open')?.drivenBy).toBe('Build');
  });

  it('goes by the date that a status gives', () => {
    const late = scheduled(`
milestone Case { starts 1 April 2017 takes 3 months due 1 July 2017 status delayed to 1 October 2017 }
milestone Open { after Case takes 1 month due 15 October 2017 }
`);
    expect(dateText(late.byName.get('Open')!.earliest!)).toBe('1 November 2017');
    expect(late.byName.get('Open')?.slack).toBe(-17);
    expect(late.byName.get('Case')?.slack).toBe(-92);
  });

  it('finds milestones that wait for each other', () => {
    const ring = scheduled(`
milestone A1 { after B1 } milestone B1 { after C1 } milestone C1 { after A1 }
milestone D1 { after A1 } milestone E1 { due 1 July 2017 }
milestone Self { after Self }
`);
    expect(ring.cycles).toEqual([
      ['A1', 'C1', 'B1', 'A1'],
      ['Self', 'Self'],
    ]);
    expect(ring.byName.get('D1')?.earliest).toBeUndefined();
    expect(ring.criticalPath).toEqual(['E1']);
  });
});
