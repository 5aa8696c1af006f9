import { expect, it } from 'vitest';
import { brief, elementOf, findingsIn } from '../../../test/reading.ts';

const organisation = (name: string) => ({ name, kinds: ['organisation'] });

it.each([
  [
    'programme U "Urgent care" { sponsor "chief executive" of A lead "director" owner B milestones M, N schemes E }',
    {
      sponsor: { role: 'chief executive', organisation: organisation('A') },
      lead: { role: 'director' },
      owner: { organisation: organisation('B') },
      milestones: [{ name: 'M' }, { name: 'N' }],
      schemes: [{ name: 'E' }],
    },
  ],
  [
    'milestone M { owner A programme U due 1 October 2017 takes 12 weeks after N, O lag 2 weeks status delayed to 1 January 2018 evidence "minutes" starts 1 July 2017 }',
    {
      programme: { name: 'U' },
      due: '2017-10-01',
      starts: '2017-07-01',
      takes: { value: '12', unit: 'weeks' },
      after: [{ milestone: { name: 'N' } }, { milestone: { name: 'O' }, lag: { value: '2', unit: 'weeks' } }],
      status: { status: 'delayed to', date: '2018-01-01' },
      evidence: ['minutes'],
    },
  ],
  [
    'commitment C { owner A answers P due 31 March 2018 indicator I baseline 89.4% in 2016/17 target 95% by 31 March 2018 trajectory in % { months Apr 2017 May 2017 planned 90 91.5 actual 89 _ } delivered by M, E funded by F }',
    {
      answers: [{ name: 'P', kinds: ['priority'] }],
      indicator: { name: 'I' },
      baseline: { figure: { value: '0.894', step: '0.001' }, period: '2016/17' },
      target: { figure: { value: '0.95', step: '0' }, by: '2018-03-31' },
      trajectory: {
        rows: [
          {
            measure: 'planned',
            series: {
              cells: [
                { value: '0.9', step: '0.01' },
                { value: '0.915', step: '0.001' },
              ],
            },
          },
          { measure: 'actual', series: { cells: [{ value: '0.89' }, null] } },
        ],
      },
      deliveredBy: [{ name: 'M' }, { name: 'E' }],
      fundedBy: [{ name: 'F' }],
    },
  ],
  [
    'indicator I { unit % higher is better standard 95% at A trajectory { quarters Q1 2017/18 planned 90 } }',
    {
      unit: 'plain number',
      direction: 'higher',
      standard: { value: '0.95', step: '0' },
      subject: { name: 'A' },
      trajectory: { rows: [{ series: { cells: [{ value: '0.9' }] } }] },
    },
  ],
  [
    'service change W { sites "North", "South" closes "Ward 4" 20 beds at A on 1 June 2018 test public engagement met "report" test patient choice pending bed test reduced admissions not met consultation 3 October 2017 to 26 December 2017 planned decision 1 March 2018 beds B { years 2018/19 change (20) } }',
    {
      sites: ['North', 'South'],
      siteChanges: [
        {
          action: 'closes',
          title: 'Ward 4',
          figure: { value: '20', unit: 'beds' },
          subject: { name: 'A' },
          date: '2018-06-01',
        },
      ],
      tests: [
        { test: 'public engagement', result: 'met', evidence: 'report' },
        { test: 'patient choice', result: 'pending' },
      ],
      bedTest: { condition: 'reduced admissions', result: 'not met' },
      stages: [
        { stage: 'consultation', date: '2017-10-03', end: '2017-12-26', status: 'planned' },
        { stage: 'decision' },
      ],
      counts: [{ line: { name: 'B' } }],
    },
  ],
  [
    'risk R { owner A likelihood 4 impact 5 mitigated likelihood 2 impact 4 mitigation "plan" value at risk gross £2m in 2018/19 threatens E, M status open }',
    {
      score: { likelihood: 4, impact: 5 },
      mitigatedScore: { likelihood: 2, impact: 4 },
      mitigations: ['plan'],
      values: [{ basis: 'gross', figure: { value: '2000000' }, period: '2018/19' }],
      threatens: [{ name: 'E' }, { name: 'M' }],
      status: 'open',
    },
  ],
  [
    'escalation X { raised by A on 1 May 2017 blocks M escalated to N on 1 June 2017 status resolved 1 July 2017 resolution "agreed" due 1 August 2017 }',
    {
      raisedBy: { organisation: organisation('A'), date: '2017-05-01' },
      blocks: [{ name: 'M' }],
      escalatedTo: { organisation: organisation('N'), date: '2017-06-01' },
      status: { status: 'resolved', date: '2017-07-01' },
      resolution: 'agreed',
      due: '2017-08-01',
    },
  ],
  [
    'delegation D { from N to F functions "one", "two" budget £100m in 2018/19 staff 45 WTE effective 1 April 2018 accountable "director" of A }',
    {
      ends: { delegator: organisation('N'), delegate: { name: 'F', kinds: ['organisation', 'footprint'] } },
      functions: ['one', 'two'],
      budget: { figure: { value: '100000000' }, period: '2018/19' },
      staff: { value: '45', unit: 'WTE' },
      effective: '2018-04-01',
      accountable: { role: 'director', organisation: organisation('A') },
    },
  ],
  [
    'agreement G { governance memorandum of understanding members A, B decides "Capital" by "joint committee" signed 1 June 2017 starts 1 July 2017 }',
    {
      model: 'memorandum of understanding',
      members: [organisation('A'), organisation('B')],
      decisions: [{ matter: 'Capital', body: 'joint committee' }],
      signed: '2017-06-01',
      starts: '2017-07-01',
    },
  ],
  [
    'sign-off A { withheld 20 October 2016 by "cabinet" reason "No figures" finance director confidence low }',
    {
      kind: 'sign-off',
      name: 'A',
      organisation: organisation('A'),
      decision: { decision: 'withheld', date: '2016-10-20', body: 'cabinet' },
      reason: 'No figures',
      financeConfidence: 'low',
    },
  ],
])('%s', (text, expected) => {
  expect(findingsIn(text)).toEqual([]);
  expect(brief(elementOf(text))).toMatchObject(expected);
});
