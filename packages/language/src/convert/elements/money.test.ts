import { expect, it } from 'vitest';
import { brief, elementOf, findingsIn } from '../../../test/reading.ts';

const organisation = (name: string) => ({ name, kinds: ['organisation'] });
const millions = (...values: (number | undefined)[]) => ({
  cells: values.map((value) =>
    value === undefined ? null : { value: String(value * 1_000_000), scale: '£m', unit: '£' },
  ),
});
const member = (name: string) => ({ kind: 'member', organisation: organisation(name) });

it.each([
  [
    `position A in £m annual scope provider, social care {
       prices 2016/17
       years 2016/17 2017/18
       income "Contracts" from B 4 5
       cost from outside non-recurrent 2 3 price 1.2% volume 0.5%
       control total before fund _ 1 accepted 23 December 2016
       planned to Sep 2017 - 2
       needs M
     }`,
    {
      kind: 'position',
      name: 'A',
      basis: 'annual',
      scope: ['provider', 'social care'],
      priceBase: '2016/17',
      needs: [{ name: 'M' }],
      rows: [
        {
          measure: 'income',
          title: 'Contracts',
          counterparty: member('B'),
          nonRecurrent: false,
          series: millions(4, 5),
        },
        {
          measure: 'cost',
          counterparty: { kind: 'outside' },
          nonRecurrent: true,
          priceGrowth: { value: '0.012', step: '0' },
          volumeGrowth: { value: '0.005' },
        },
        {
          measure: 'control total',
          fund: 'before fund',
          acceptance: { decision: 'accepted', date: '2016-12-23' },
          series: millions(undefined, 1),
        },
        { measure: 'planned', upTo: 'Sep 2017', series: millions(0, 2) },
      ],
    },
  ],
  ['position sector social care in £m annual { years 2016/17 gap 2 }', { name: 'social care', sector: 'social care' }],
  [
    'contract C "Acute" { between N and A form national tariff status signed 23 December 2016 includes E gain share N 50% starts 1 April 2017 ends 31 March 2019 value in £m { years 2017/18 N 211 A 212 } activity X in spells { years 2017/18 contracted 43,100 } }',
    {
      commissioner: organisation('N'),
      provider: organisation('A'),
      form: 'national tariff',
      status: { status: 'signed', date: '2016-12-23' },
      includes: [{ name: 'E', kinds: ['efficiency', 'investment', 'funding', 'transfer', 'capital'] }],
      values: [{ sides: [{ organisation: organisation('N'), series: millions(211) }, { series: millions(212) }] }],
      counts: [{ countKind: 'activity', line: { name: 'X' }, unit: 'spells', rows: [{ measure: 'contracted' }] }],
      riskShares: [{ kind: 'gain', organisation: organisation('N'), share: '0.5' }],
      starts: '2017-04-01',
      ends: '2019-03-31',
    },
  ],
  [
    'investment I { owner A recurrent 80% costs £5m in 2018/19, £6m in 2019/20 supports P needs M effect in £m annual { years 2018/19 A cost (5) } }',
    {
      kind: 'investment',
      owner: { organisation: organisation('A') },
      recurrent: '0.8',
      costs: [{ figure: { value: '5000000' }, period: '2018/19' }, { period: '2019/20' }],
      supports: [{ name: 'P' }],
      needs: [{ name: 'M' }],
      effects: [{ basis: 'annual', legs: [{ organisation: organisation('A'), line: 'cost', series: millions(-5) }] }],
    },
  ],
  [
    'funding F { kind sustainability fund from N condition control total accepted met condition other "Board" non-recurrent receives £20m in 2020/21 phased 15% 20% 30% 35% }',
    {
      kind: 'funding',
      fundingKind: 'sustainability fund',
      paidBy: organisation('N'),
      conditions: [
        { condition: 'control total accepted', result: 'met' },
        { condition: 'other', title: 'Board' },
      ],
      recurrent: '0',
      receives: [{ period: '2020/21' }],
      phasing: { form: 'shares', shares: ['0.15', '0.2', '0.3', '0.35'] },
    },
  ],
  [
    'transfer T { from A to outside amount in £m annual { years 2017/18 2018/19 0.6 (0.6) } repaid 31 March 2019 }',
    {
      ends: { payer: { name: 'A', kinds: ['organisation', 'footprint'] } },
      amount: { basis: 'annual', series: millions(0.6, -0.6) },
      repaid: '2019-03-31',
    },
  ],
  [
    'adjustment D { of A.planned amount £90m in 2016/17 since version "1" reason "Restated" }',
    {
      subject: { subject: { name: 'A' }, measure: 'planned' },
      amounts: [{ figure: { value: '90000000' }, period: '2016/17' }],
      sinceVersion: '1',
      reason: 'Restated',
    },
  ],
  [
    'pooled budget B { owner "director" of A shares A 60% shares C 40% budget in £m { years 2017/18 A 6 C 4 } }',
    {
      kind: 'pooled budget',
      owner: { organisation: organisation('A'), role: 'director' },
      shares: [{ share: '0.6' }, { share: '0.4' }],
      budgets: [{ sides: [{ series: millions(6) }, { series: millions(4) }] }],
    },
  ],
  [
    `capital K {
       soc approved 1 May 2017 obc expected 1 March 2018
       approval by N expected 1 June 2018
       uses in £m { years 2017/18 use "Building" 4 total 4 }
       sources in £m { years 2017/18 public capital 2 awarded land sale "Site" A 2 expected }
       requested £12m on 1 July 2017
       awarded about £11m
       revenue in £m annual { years 2018/19 A cost (0.8) }
       disposal "Land" { receipt £4m date 1 June 2018 homes 120 }
       takes 18 months in use 1 April 2019 life 30 years charge 3.5%
     }`,
    {
      businessCases: [
        { stage: 'soc', steps: [{ status: 'approved', date: '2017-05-01' }] },
        { stage: 'obc', steps: [{ status: 'expected', date: '2018-03-01' }] },
      ],
      approval: { body: organisation('N'), status: 'expected', date: '2018-06-01' },
      uses: { rows: [{ title: 'Building', series: millions(4) }], totals: [{ measure: 'total' }] },
      sources: {
        rows: [
          { sourceKind: 'public capital', status: 'awarded' },
          { sourceKind: 'land sale', title: 'Site', organisation: organisation('A'), status: 'expected' },
        ],
      },
      requested: { figure: { value: '12000000' }, date: '2017-07-01' },
      awarded: { figure: { qualifier: 'about' } },
      revenue: [{ legs: [{ series: millions(-0.8) }] }],
      disposals: [
        { title: 'Land', receipt: { value: '4000000' }, date: '2018-06-01', homes: { value: '120', unit: 'homes' } },
      ],
      buildTime: { value: '18', unit: 'months' },
      inUse: '2019-04-01',
      life: { value: '30', unit: 'years' },
      charge: '0.035',
    },
  ],
])('%s', (text, expected) => {
  expect(findingsIn(text)).toEqual([]);
  expect(brief(elementOf(text))).toMatchObject(expected);
});
