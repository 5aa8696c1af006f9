import { expect, it } from 'vitest';
import { brief, elementOf, findingsIn } from '../../../test/reading.ts';

it.each([
  ['assumption A "Pay growth" 3.1%', { kind: 'assumption', figure: { value: '0.031', step: '0.001' } }],
  ['assumption A in £m 12.5', { figure: { value: '12500000', step: '100000' } }],
  [
    'assumption A in £m { years 2017/18 2018/19 3.0 4.0 }',
    { series: { scale: '£m', cells: [{ value: '3000000' }, { value: '4000000' }] } },
  ],
  ['assumption A = B * 2', { formula: { form: 'binary', operator: '*' } }],
  [
    'assumption A in £m { years 2017/18 2018/19 = B * 2 }',
    { series: { periods: ['2017/18', '2018/19'], formula: { form: 'binary' } } },
  ],
  [
    'scenario S "Late" on Base { set E.confidence to 50% set M.due to 1 June 2018 set M to delayed by 3 months set A.cost "Pay" in 2018/19 to £5m }',
    {
      base: { name: 'Base' },
      overrides: [
        { element: { name: 'E' }, measure: 'confidence', to: { form: 'figure', figure: { value: '0.5', step: '0' } } },
        { element: { name: 'M' }, measure: 'due', to: { form: 'date', date: '2018-06-01' } },
        { element: { name: 'M' }, to: { form: 'delay', delay: { value: '3', unit: 'months' } } },
        { measure: 'cost', title: 'Pay', period: '2018/19', to: { figure: { value: '5000000', step: '0' } } },
      ],
    },
  ],
  [
    'expect A.planned >= £0m else "No"',
    { kind: 'expectation', name: '', message: 'No', condition: { operator: '>=' } },
  ],
  [
    'report R "Board" { sections bridge, service changes organisation A audience board scenario S }',
    {
      kind: 'report',
      sections: ['bridge', 'service changes'],
      organisation: { name: 'A' },
      audience: 'board',
      scenario: { name: 'S' },
    },
  ],
  [
    `round R "2017" {
       period 2017/18 to 2018/19 rolling must-dos P, Q success measures I, J contract deadline 23 December 2016
       pre-election period "Local" 13 April 2017 to 4 May 2017
       fund weight "Finance" 70% fund phasing 15% 20% 30% 35% confidence amber 60%
       limit per head £216 to £769 limit planned efficiency 2%
       bed test from 1 April 2017 four tests from 1 April 2014
       operating contribution £175k to £360k
       capital route "Department" over £15m by N
     }`,
    {
      period: ['2017/18', '2018/19'],
      rolling: true,
      mustDos: [{ name: 'P' }, { name: 'Q' }],
      successMeasures: [{ name: 'I' }, { name: 'J' }],
      contractDeadline: '2016-12-23',
      preElectionPeriods: [{ title: 'Local', start: '2017-04-13', end: '2017-05-04' }],
      fundWeights: [{ title: 'Finance', share: '0.7' }],
      fundPhasing: ['0.15', '0.2', '0.3', '0.35'],
      ratings: [{ rating: 'amber', share: '0.6' }],
      limits: [
        { limit: 'per head', figure: { value: '216', step: '0' }, upper: { value: '769' } },
        { limit: 'planned efficiency', figure: { value: '0.02', step: '0' } },
      ],
      bedTestFrom: '2017-04-01',
      fourTestsFrom: '2014-04-01',
      operatingContribution: { from: { value: '175000' }, to: { value: '360000' } },
      capitalRoutes: [{ title: 'Department', over: { value: '15000000' }, body: { name: 'N' } }],
    },
  ],
  [
    'priority P "Four hours" in R { indicator I due 31 March 2018 standard 95% }',
    { round: { name: 'R' }, indicator: { name: 'I' }, due: '2018-03-31', standard: { value: '0.95' } },
  ],
  ['theme T "RightCare" { text "a" }', { kind: 'theme', title: 'RightCare' }],
  [
    'point of delivery NonElective "Spells" in spells',
    { kind: 'point of delivery', name: 'NonElective', unitName: 'spells' },
  ],
  ['staff group Nursing "Nurses"', { kind: 'staff group', name: 'Nursing' }],
])('%s', (text, expected) => {
  expect(findingsIn(text)).toEqual([]);
  expect(brief(elementOf(text))).toMatchObject(expected);
});
