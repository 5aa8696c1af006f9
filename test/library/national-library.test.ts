import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { dateText, type PointOfDelivery, toDecimalText } from '@stplan/model';
import { describe, expect, it } from 'vitest';

const fragments = [...LIBRARY_TEXTS].map(([file, text]) => readFragment(parsePlan(text), file));
const workspace = assemble(fragments, LIBRARY_TEXTS);
const libraryOf = (name: string) =>
  workspace.libraries.find((one) => one.name === name) ?? expect.fail(`no library ${name}`);
const [shared, library, later] = [libraryOf('Nhs'), libraryOf('Nhs2017'), libraryOf('Nhs2026')];
const roundOf = (plan: typeof library, name: string) =>
  plan.elements.round.find((one) => one.name === name) ?? expect.fail(`no round ${name}`);
const [round, mediumTerm] = [roundOf(library, 'Stp2017'), roundOf(later, 'MediumTerm2026')];

describe('the national library', () => {
  it('reads without a finding', () => {
    expect(workspace.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(workspace.libraries.map(({ name }) => name)).toEqual(['Nhs', 'Nhs2017', 'Nhs2026']);
  });

  it('is read from every file of its package', () => {
    expect(workspace.libraries.flatMap(({ files }) => files).length).toBe(LIBRARY_TEXTS.size);
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
    expect(library.elements.priority.filter(({ round: of }) => of?.name !== 'Stp2017')).toEqual([]);
    expect(later.elements.priority.filter(({ round: of }) => of?.name !== 'MediumTerm2026')).toEqual([]);
    const points = shared.elements['point of delivery'] as readonly PointOfDelivery[];
    expect(points.filter(({ unitName }) => unitName === undefined)).toEqual([]);
    expect(points.length).toBeGreaterThan(8);
  });

  it('gives the limits of money and growth, and who approves capital', () => {
    const limits = round.limits.map(({ value: { limit, figure, upper } }) =>
      [limit, toDecimalText(figure.value), ...(upper === undefined ? [] : [toDecimalText(upper.value)])].join(' '),
    );
    expect(limits).toEqual(
      expect.arrayContaining([
        'planned efficiency 0.02',
        'sustained efficiency 0.04',
        'risk reserve 0.01',
        'activity growth 0.013 0.029',
      ]),
    );
    const contribution = round.operatingContribution?.value;
    expect([contribution?.from, contribution?.to].map((one) => one && toDecimalText(one.value))).toEqual([
      '175000',
      '360000',
    ]);
    expect(round.capitalRoutes.map(({ value: { over } }) => over && toDecimalText(over.value))).toEqual([
      undefined,
      '15000000',
      '50000000',
    ]);
  });

  it('holds plans of the medium term to productivity, three plans in one, and what they are measured by', () => {
    expect(mediumTerm.rolling).toBe(true);
    expect(mediumTerm.period?.value).toHaveLength(3);
    const limits = mediumTerm.limits.map(({ value: { limit, figure } }) => `${limit} ${toDecimalText(figure.value)}`);
    expect(limits).toEqual(expect.arrayContaining(['productivity 0.02', 'triangulation 0.03']));
    expect(mediumTerm.successMeasures.length).toBeGreaterThan(5);
    const indicators = later.elements.indicator.map(({ name }) => name);
    expect(mediumTerm.successMeasures.filter(({ name }) => !indicators.includes(name))).toEqual([]);
  });

  it.each([
    ['Stp2017', round],
    ['MediumTerm2026', mediumTerm],
  ])(
    'tells for every figure of %s where it comes from, or that it could not be traced',
    (_, { capitalRoutes, ...of }) => {
      const figures = [
        ...of.fundWeights,
        ...of.limits,
        ...of.ratings,
        ...of.preElectionPeriods,
        ...capitalRoutes.filter(({ value }) => value.over !== undefined),
        of.period,
        of.fundPhasing,
        of.contractDeadline,
        of.bedTestFrom,
        of.fourTestsFrom,
        of.operatingContribution,
      ];
      const bare = figures.filter((one) => one?.citations.length === 0 && one.note === undefined);
      expect(bare).toEqual([]);
    },
  );
});
