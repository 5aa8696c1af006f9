import { LIBRARY_BODIES } from '@stplan/library';
import { expect, it } from 'vitest';
import { footprintsOf } from './footprints.ts';

it('offers the 44 footprints with their commissioning groups and acute trusts', () => {
  const all = footprintsOf(JSON.parse(LIBRARY_BODIES.register()));
  expect(all).toHaveLength(44);
  expect(all.slice(0, 3).map(({ title }) => title)).toEqual([
    'Bath, Swindon and Wiltshire',
    'Birmingham and Solihull',
    'The Black Country',
  ]);
  const west = all.find(({ code }) => code === 'E54000044');
  expect(west?.name).toBe('BuckinghamshireOxfordshireAndBerkshireWest');
  expect(west?.organisations.map(({ name, kind, ods }) => `${name} ${kind} ${ods}`)).toEqual([
    'AylesburyValeCCG ccg 10Y',
    'ChilternCCG ccg 10H',
    'NewburyAndDistrictCCG ccg 10M',
    'NorthAndWestReadingCCG ccg 10N',
    'OxfordshireCCG ccg 10Q',
    'SouthReadingCCG ccg 10W',
    'WokinghamCCG ccg 11D',
    'BuckinghamshireHealthcareTrust acute trust RXQ',
    'OxfordUniversityHospitalsFT acute trust RTH',
    'RoyalBerkshireFT acute trust RHW',
  ]);
});
