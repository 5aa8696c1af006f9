import { expect, it } from 'vitest';
import { brief, elementOf, findingsIn } from '../../../test/reading.ts';

const organisation = (name: string) => ({ name, kinds: ['organisation'] });

it.each([
  [
    'source Stp "Plan" dated 21 October 2016 version "2" url "https://a" note "n"',
    { kind: 'source', name: 'Stp', title: 'Plan', dated: '21 October 2016', version: '2', url: 'https://a' },
  ],
  ['source Stp dated October 2016', { dated: 'Oct 2016' }],
  ['source Stp dated 2016/17', { dated: '2016/17' }],
  [
    'footprint W "West" { code "E5" region North population 1,250,000 in 2016 members A, B shares C 35% places P lead "chief executive" of A interim governance accountable care system opened 1 April 2016 }',
    {
      kind: 'footprint',
      code: 'E5',
      region: 'North',
      population: { figure: { value: '1250000', unit: 'people' }, year: '2016' },
      members: [organisation('A'), organisation('B')],
      shares: [{ organisation: organisation('C'), share: '0.35' }],
      places: [{ name: 'P', kinds: ['place'] }],
      lead: { role: { role: 'chief executive', organisation: organisation('A') }, interim: true, vacant: false },
      governance: 'accountable care system',
      opened: '2016-04-01',
    },
  ],
  [
    'footprint W { lead "chair" of A appointed 1 June 2017 by N }',
    { lead: { appointed: '2017-06-01', appointer: organisation('N') } },
  ],
  [
    'place P "North" { code "X" population 610,000 members A }',
    { kind: 'place', code: 'X', members: [organisation('A')] },
  ],
  [
    'organisation A "Trust" { kind mental health trust ods "RZZ" opened 1 April 2009 closed 1 April 2018 successor B region "the North" }',
    {
      kind: 'organisation',
      organisationKind: 'mental health trust',
      ods: 'RZZ',
      opened: '2009-04-01',
      closed: '2018-04-01',
      successor: organisation('B'),
      region: 'the North',
    },
  ],
  ['organisation A', { kind: 'organisation', name: 'A' }],
])('%s', (text, expected) => {
  expect(findingsIn(text)).toEqual([]);
  expect(brief(elementOf(text))).toMatchObject(expected);
});
