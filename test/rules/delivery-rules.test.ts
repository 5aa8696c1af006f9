import { describe, expect, it } from 'vitest';
import { checkExample } from './run-example.ts';

const HEAD = (
  definition = '',
) => `plan P "P" { footprint P  baseline 2016/17  period 2017/18 to 2018/19  version "1" ${definition} }
footprint P "P" { members A, B }
organisation A "A" { kind ccg }
organisation B "B" { kind acute trust }
`;
const AS_AT = 'as at 30 September 2017';
const ROUND = `${AS_AT}  round Stp2017`;

/** The delivery findings of a small plan, by rule and message. */
function found(text: string, definition = AS_AT): string[] {
  return checkExample([{ file: 'plan.stplan', text: HEAD(definition) + text }])
    .findings.filter(({ finding }) => finding.rule.startsWith('delivery/'))
    .map(({ finding }) => `${finding.rule}: ${finding.message}`);
}

const rules = (text: string, definition?: string) => found(text, definition).map((one) => one.split(':')[0]);

describe('milestones against the day of the plan', () => {
  it('are not asked where the plan speaks for no day', () => {
    expect(rules('milestone M { owner A due 1 May 2017 status on track }', '')).toEqual([]);
  });

  it('are late once the day to which they were delayed has passed', () => {
    const text = 'milestone M { owner A due 1 May 2017 status delayed to 1 August 2017 }';
    expect(found(text).join()).toContain('was due by 1 August 2017');
    expect(rules(text.replace('August', 'October'))).toEqual([]);
  });

  it('that are past their date are told once, not also as stale', () => {
    expect(rules('milestone M { owner A due 1 May 2017 takes 4 weeks status not started }')).toEqual([
      'delivery/overdue',
    ]);
  });

  it('without a status are asked only where others have one', () => {
    const silent = 'milestone M { owner A starts 1 May 2017 due 1 December 2017 }';
    expect(rules(silent)).toEqual([]);
    expect(rules(`${silent} milestone N { owner A due 1 May 2017 status complete 1 May 2017 }`)).toEqual([
      'delivery/stale-status',
    ]);
  });
});

describe('time between milestones', () => {
  const chain = (status: string, due: string) => `
milestone First { owner A due 1 October 2017 ${status} }
milestone Second { owner A due ${due} takes 4 weeks after First lag 1 week }`;

  it('is told once for each milestone, by the order where even that is broken', () => {
    expect(rules(chain('status delayed to 1 December 2017', '1 November 2017'))).toEqual(['delivery/milestone-order']);
    expect(rules(chain('status delayed to 1 December 2017', '10 December 2017'))).toEqual([
      'delivery/delay-not-passed-on',
    ]);
    expect(rules(chain('', '1 November 2017'))).toEqual(['delivery/too-little-time']);
    expect(rules(chain('', '5 November 2017'))).toEqual([]);
  });

  it('is no longer asked of what is complete', () => {
    expect(rules(`${chain('', '5 October 2017').slice(0, -1)} status complete 29 September 2017 }`)).toEqual([]);
  });
});

describe('what could not be read', () => {
  it('is not called missing as well', () => {
    expect(rules('milestone M { owner A due 31 February 2018 }')).toEqual([]);
    expect(rules('commitment C { owner A due 1 May 2018 indicator Nothing delivered by M }')).toEqual([]);
  });
});

describe('trajectories', () => {
  const measure = (direction: string, planned: string, actual: string) => `
indicator I { unit % ${direction} at B }
commitment C { owner B due 31 March 2018 indicator I delivered by M
  trajectory in % { quarters Q1 2017/18 Q2 2017/18 Q3 2017/18  planned ${planned} actual ${actual} } }
milestone M { owner B due 1 December 2017 }`;

  it('are missed by worse values only, whichever way the indicator counts', () => {
    expect(rules(measure('higher is better', '80.0 85.0 90.0', '80.0 84.0 _'))).toEqual(['delivery/behind-trajectory']);
    expect(rules(measure('higher is better', '80.0 85.0 90.0', '80.0 86.0 _'))).toEqual([]);
    expect(rules(measure('lower is better', '9.0 8.0 7.0', '9.0 8.6 _'))).toEqual(['delivery/behind-trajectory']);
    expect(rules(measure('', '80.0 85.0 90.0', '80.0 70.0 _'))).toEqual([]);
  });

  it('are not missed by what the printed digits allow, or in a period that has not ended', () => {
    expect(rules(measure('higher is better', '80 85 90', '80 84 _'))).toEqual([]);
    expect(rules(measure('higher is better', '80.0 85.0 90.0', '80.0 85.0 70.0'))).toEqual([]);
  });

  it('never reach a standard above all that is planned', () => {
    const text = measure('higher is better standard 95%', '80.0 85.0 90.0', '_ _ _');
    expect(found(text).join()).toContain('plans 90.0% at best, and the standard of I is 95%');
    expect(rules(text.replace('90.0', '95.0'))).toEqual([]);
  });
});

describe('must-dos', () => {
  const answered = (names: string, due: string) => `
commitment C { owner A due ${due} answers ${names} indicator I delivered by M }
indicator I { unit %  trajectory in % { years 2017/18 2018/19 planned 80.0 90.0 } }
milestone M { owner A due 1 December 2017 }`;
  const ALL =
    'PlanDelivery, Finance, PrimaryCare, UrgentAndEmergencyCare, ReferralToTreatment, Cancer, MentalHealthPriority, LearningDisability, Quality';

  it('are asked of plans that answer one, and of the years of the round', () => {
    expect(found(answered('Finance', '31 March 2019'), ROUND).join()).toContain('1 of the round’s 9 must-dos');
    expect(rules(answered(ALL, '31 March 2019'), ROUND)).toEqual([]);
    expect(found(answered(ALL, '31 March 2018'), ROUND)).toEqual([
      expect.stringContaining('ends before 2018/19, a year of the round'),
    ]);
  });

  it('are not asked of a plan that promises nothing, or has no round', () => {
    expect(rules('', ROUND)).toEqual([]);
    expect(rules(answered('Finance', '31 March 2019').replace('answers Finance', ''))).toEqual([]);
  });
});

describe('savings that wait for a late milestone', () => {
  const plan = `
milestone Case { owner A due 1 July 2017 status delayed to 1 November 2017 }
milestone Open { owner A due 1 December 2017 after Case takes 3 months }
efficiency One { owner B kind cip recurrent starts 1 December 2017 needs Open
  effect in £m annual { years 2017/18 2018/19  B cost 0.8 2.4 } }
efficiency Two { owner B kind cip recurrent starts 1 January 2018 needs Open
  effect in £m annual { years 2017/18 2018/19  B cost 0.6 2.4 } }`;

  it('are told once, at the milestone that began to slip, with the sum of each year', () => {
    const slipping = found(plan).filter((one) => one.startsWith('delivery/slipping-savings'));
    expect(slipping).toEqual([
      'delivery/slipping-savings: Case is expected on 1 November 2017, 123 days after 1 July 2017, so One saves two months and Two a month later: £0.6m less in 2017/18.',
    ]);
  });

  it('are not told again as starting before what they need', () => {
    const all = checkExample([{ file: 'plan.stplan', text: HEAD(AS_AT) + plan }]).findings;
    expect(all.map(({ finding }) => finding.rule)).not.toContain('efficiency/before-enabler');
  });
});
