import { type CalendarDate, dateText, toDecimalText } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { type Track, type TrackedMilestone, trackOf } from '../src/index.ts';
import { workspaceOf } from './reading.ts';

const PLAN = `
plan P { footprint P  period 2017/18 to 2018/19  as at 30 September 2017 }
footprint P { members A, B }
organisation A { kind ccg }
organisation B { kind acute trust }
position B in £m annual scope provider {
  years                            2017/18
  planned before fund                 (1.6)
  planned before fund to Sep 2017     (1.0)
  actual before fund to Sep 2017      (1.4)
  forecast before fund                (2.0)
}
efficiency Phased "Phased" {
  owner B  kind cip  starts 1 April 2017
  effect in £m annual { years 2017/18
    B cost 1.2 }
  phased 20% 20% 30% 30%
  actual in £m { quarters Q1 2017/18 Q2 2017/18
    0.2 0.1 }
}
efficiency Late "Late start" {
  owner A  kind qipp  starts 1 July 2017
  effect in £m annual { years 2017/18
    A cost 0.9 }
  actual in £m { months Apr 2017 May 2017 Jun 2017 Jul 2017 Aug 2017
    0 0 0 0.1 0.1 }
}
efficiency Silent "Silent" { owner B  kind cip  saves £0.5m in 2017/18 }
milestone Done { owner A  due 1 May 2017  status complete 1 August 2017 }
milestone Unsaid { owner B  due 1 September 2017 }
milestone Forgotten { owner B  due 1 September 2017  status on track }
milestone Soon { owner A  due 30 December 2017 }
milestone Delayed { owner B  due 1 January 2018  status delayed to 1 June 2018 }
milestone Waiting { owner A  due 1 February 2018  after Delayed lag 1 month }
milestone Later { owner A  due 1 April 2018 }
`;

function track(asAt?: CalendarDate, organisation?: string): Track {
  const workspace = workspaceOf({ 'plan.stplan': PLAN });
  const [plan = expect.fail('no plan')] = workspace.plans;
  return trackOf(plan, workspace, { asAt, organisation }) ?? expect.fail('no day');
}

const names = (list: readonly TrackedMilestone[]) => list.map(({ milestone }) => milestone.name);
const day = (year: number, month: number, on: number): CalendarDate => ({ year, month, day: on });
const pounds = (value: Parameters<typeof toDecimalText>[0]) => toDecimalText(value, 0);

describe('milestones on a day', () => {
  const { milestones } = track();

  it('stand in one place each: overdue, due within three months, or slipping later', () => {
    expect([milestones.total, milestones.complete]).toEqual([7, 1]);
    expect(names(milestones.overdue)).toEqual(['Forgotten', 'Unsaid']);
    expect(names(milestones.due)).toEqual(['Soon']);
    expect(dateText(milestones.dueUntil)).toBe('30 December 2017');
    expect(names(milestones.slipping)).toEqual(['Waiting', 'Delayed']);
  });

  it('are never expected on a day that has passed', () => {
    expect(milestones.overdue.map(({ forecast, late }) => [forecast && dateText(forecast), late])).toEqual([
      ['30 September 2017', 29],
      [undefined, 29],
    ]);
  });

  it('name what makes them late', () => {
    expect(milestones.slipping.map(({ delayedBy, late }) => [delayedBy, late])).toEqual([
      ['Delayed', 150],
      [undefined, 151],
    ]);
  });

  it('were not complete before they were completed', () => {
    const earlier = track(day(2017, 7, 1)).milestones;
    expect(earlier.complete).toBe(0);
    expect(names(earlier.overdue)).toEqual(['Done']);
  });

  it('lead to the last one along what is left of the critical path', () => {
    expect(names(milestones.criticalPath)).toEqual(['Delayed', 'Waiting']);
  });
});

describe('savings on a day', () => {
  it('are held against the months that have passed, as the scheme is phased or evenly from its start', () => {
    const { schemes, total } = track().savings;
    expect(
      schemes.map(({ scheme, delivered, planned, evenly }) => [
        scheme.name,
        pounds(delivered),
        pounds(planned),
        evenly,
      ]),
    ).toEqual([
      ['Phased', '300000', '480000', false],
      ['Late', '200000', '200000', true],
    ]);
    expect(pounds(total.difference)).toBe('-180000');
    expect(pounds(total.plannedInYear)).toBe('2100000');
  });

  it('count only what had ended by the day', () => {
    const [phased] = track(day(2017, 8, 31)).savings.schemes;
    expect(phased && [pounds(phased.delivered), pounds(phased.planned)]).toEqual(['200000', '240000']);
  });

  it('of schemes that say nothing yet are told apart', () => {
    const { silent, silentPlanned } = track().savings;
    expect([silent.map(({ name }) => name), pounds(silentPlanned)]).toEqual([['Silent'], '500000']);
  });
});

describe('the outturn on a day', () => {
  it('is what was, with the plan to go', () => {
    const [outturn] = track().outturns;
    expect(outturn?.byActuals && pounds(outturn.byActuals)).toBe('-2000000');
    expect(outturn?.variance && pounds(outturn.variance)).toBe('-400000');
  });

  it('knows nothing of months that have not ended', () => {
    const [outturn] = track(day(2017, 9, 29)).outturns;
    expect([outturn?.actualTo, outturn?.variance, outturn?.byActuals]).toEqual([undefined, undefined, undefined]);
    expect(outturn?.forecast && pounds(outturn.forecast)).toBe('-2000000');
  });
});

it('an organisation sees what is its own', () => {
  const { milestones, savings, outturns } = track(undefined, 'A');
  expect(names([...milestones.overdue, ...milestones.due, ...milestones.slipping])).toEqual(['Soon', 'Waiting']);
  expect(savings.schemes.map(({ scheme }) => scheme.name)).toEqual(['Late']);
  expect(outturns).toEqual([]);
});

it('another day moves what waits for a milestone that is known to be unfinished', () => {
  const { milestones } = track(day(2018, 3, 1));
  const forgotten = milestones.overdue.find(({ milestone }) => milestone.name === 'Forgotten');
  expect(forgotten?.forecast && dateText(forgotten.forecast)).toBe('1 March 2018');
});
