import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { dateText, type PointOfDelivery, type Round, toDecimalText } from '@stplan/model';
import { describe, expect, it } from 'vitest';

const fragments = [...LIBRARY_TEXTS].map(([file, text]) => readFragment(parsePlan(text), file));
const workspace = assemble(fragments, LIBRARY_TEXTS);
const [library] = workspace.libraries;
const round = library?.elements.round.find(({ name }) => name === 'Stp2017') as Round;

describe('the national library', () => {
  it('reads without a finding', () => {
    expect(workspace.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(workspace.libraries.map(({ name }) => name)).toEqual(['Nhs2017']);
  });

  it('is read from every file of its package', () => {
    expect(library?.files.length).toBe(LIBRARY_TEXTS.size);
    expect(LIBRARY_TEXTS.size).toBeGreaterThan(3);
  });

  it('names the nine national priorities of the round', () => {
    expect(round.mustDos.map(({ name }) => name)).toEqual([
      'PlanDelivery',
      'Finance',
      'PrimaryCare',
      'UrgentAndEmergencyCare',
      'ReferralToTreatment',
      'Cancer',
      'MentalHealthPriority',
      'LearningDisability',
      'Quality',
    ]);
  });

  it('states the dates that plans are held to', () => {
    expect(round.contractDeadline && dateText(round.contractDeadline.value)).toBe('23 December 2016');
    expect(round.bedTestFrom && dateText(round.bedTestFrom.value)).toBe('1 April 2017');
    expect(round.preElectionPeriods.map(({ value }) => [dateText(value.start), dateText(value.end)])).toEqual([
      ['13 April 2017', '4 May 2017'],
      ['22 April 2017', '9 June 2017'],
      ['6 November 2019', '12 December 2019'],
    ]);
  });

  it('gives the fund weights and a phasing that make up the whole', () => {
    const shares = round.fundWeights.map(({ value }) => toDecimalText(value.share));
    expect(shares).toEqual(['0.7', '0.125', '0.125', '0.05']);
    expect(round.fundPhasing?.value.map((share) => toDecimalText(share))).toEqual(['0.15', '0.2', '0.3', '0.35']);
  });

  it('says of every priority that it belongs to the round, and of every point of delivery what is counted', () => {
    expect(library?.elements.priority.filter(({ round: of }) => of?.name !== 'Stp2017')).toEqual([]);
    const points = library?.elements['point of delivery'] as readonly PointOfDelivery[];
    expect(points.filter(({ unitName }) => unitName === undefined)).toEqual([]);
    expect(points.length).toBeGreaterThan(8);
  });

  it('tells for every figure of the round where it comes from, or that it could not be traced', () => {
    const figures = [
      ...round.fundWeights,
      ...round.limits,
      ...round.ratings,
      ...round.preElectionPeriods,
      round.fundPhasing,
      round.contractDeadline,
      round.bedTestFrom,
      round.fourTestsFrom,
      round.operatingContribution,
    ];
    const bare = figures.filter((one) => one?.citations.length === 0 && one.note === undefined);
    expect(bare).toEqual([]);
  });
});
