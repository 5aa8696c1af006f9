import { expect, it } from 'vitest';
import { brief, elementOf, findingsIn } from '../../../test/reading.ts';

const organisation = (name: string) => ({ name, kinds: ['organisation'] });

it.each([
  [
    `efficiency E "Hubs" {
       owner "director" of N programme U kind qipp theme T recurrent cash releasing stage in delivery confidence 70%
       starts 1 October 2017 ends 31 March 2021
       full year effect £3.7m
       effect in £m annual { years 2017/18 N cost with A 3.4 A income from N (3.4) A 1.9 net 1.9 }
       saves £46m in 2020/21
       beds B at A { years 2017/18 change (20) }
       marginal cost of X at A { price £4,000 per spell semi-fixed £1,000 per spell from 1 April 2018 }
       phased { quarters Q1 2017/18 Q2 2017/18 planned 0 1.5 }
       needs M
       actual in £m { months Apr 2017 to Jun 2017 0 0 0.2 }
     }`,
    {
      owner: { organisation: organisation('N'), role: 'director' },
      programme: { name: 'U' },
      efficiencyKind: 'qipp',
      theme: { name: 'T' },
      recurrent: '1',
      releasing: 'cash releasing',
      stage: 'in delivery',
      confidence: { share: '0.7' },
      starts: '2017-10-01',
      ends: '2021-03-31',
      fullYearEffect: { value: '3700000', step: '100000' },
      effects: [
        {
          basis: 'annual',
          legs: [
            {
              organisation: organisation('N'),
              line: 'cost',
              counterparty: { kind: 'member', organisation: organisation('A') },
            },
            { line: 'income', series: { cells: [{ value: '-3400000' }] } },
            { organisation: organisation('A'), series: { cells: [{ value: '1900000' }] } },
          ],
          totals: [{ measure: 'net' }],
        },
      ],
      saves: [{ figure: { value: '46000000' }, period: '2020/21' }],
      counts: [{ countKind: 'beds', line: { name: 'B', kinds: ['beds'] }, unit: 'beds' }],
      marginalCosts: [
        {
          line: { name: 'X' },
          parts: [
            { part: 'price', figure: { value: '4000', unit: '£ per spell' } },
            { part: 'semi-fixed', from: '2018-04-01' },
          ],
        },
      ],
      phasing: { form: 'series', rows: [{ periods: ['Q1 2017/18', 'Q2 2017/18'] }] },
      needs: [{ name: 'M' }],
      actual: {
        series: {
          periods: ['Apr 2017', 'May 2017', 'Jun 2017'],
          cells: [{ value: '0' }, { value: '0' }, { value: '200000' }],
        },
      },
    },
  ],
  [
    'efficiency E { confidence amber phased back loaded non-recurrent 30% }',
    { confidence: { rating: 'amber' }, phasing: { form: 'profile', profile: 'back loaded' }, recurrent: '0.7' },
  ],
  [
    'activity NonElective at A in spells { years 2016/17 2017/18 submitted 42,900 _ planned _ 42,300 percent _ (1.4%) }',
    {
      kind: 'activity',
      name: 'NonElective',
      subject: { name: 'A', kinds: ['organisation', 'place', 'footprint'] },
      unit: 'spells',
      rows: [
        { measure: 'submitted', series: { cells: [{ value: '42900', step: '0' }, null] } },
        { measure: 'planned' },
        { measure: 'percent', series: { unit: 'plain number', cells: [null, { value: '-0.014', step: '0.001' }] } },
      ],
    },
  ],
  [
    'beds All "All beds" at F { totals AcuteBeds, CommunityBeds occupancy 92% years 2016/17 opening 1,940 change (120) closing 1,820 }',
    {
      kind: 'beds',
      unit: 'beds',
      totals: [{ name: 'AcuteBeds', kinds: ['beds'] }, { name: 'CommunityBeds' }],
      occupancy: '0.92',
      rows: [{ measure: 'opening' }, { measure: 'change' }, { measure: 'closing' }],
    },
  ],
  [
    'workforce Nurses at A { average cost £40k per WTE years 2016/17 planned 410.0 }',
    { unit: 'WTE', averageCost: { figure: { value: '40000', unit: '£ per WTE' } } },
  ],
  ['activity X at A { years 2016/17 planned 430 spells }', { unit: 'spells' }],
])('%s', (text, expected) => {
  expect(findingsIn(text)).toEqual([]);
  expect(brief(elementOf(text))).toMatchObject(expected);
});
