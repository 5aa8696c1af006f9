import { assemble, bodyRegister, lateLibrary, readText } from '@stplan/language';
import { LIBRARY_BODIES, LIBRARY_TEXTS } from '@stplan/library';
import { dateText, type Organisation, type Stated } from '@stplan/model';
import { describe, expect, it } from 'vitest';

const texts = LIBRARY_BODIES.texts();
const fragments = [...texts].map(([file, text]) => readText(text, file));
const workspace = assemble(fragments, texts);
const library = workspace.libraries.find(({ name }) => name === LIBRARY_BODIES.name) ?? expect.fail('no library');
const { footprint: footprints, organisation: bodies, source: sources } = library.elements;

const ofKind = (...kinds: readonly (string | undefined)[]) =>
  bodies.filter(({ organisationKind }) => kinds.includes(organisationKind?.value));
const repeated = (values: readonly (string | undefined)[]) =>
  values.filter((value, index) => value !== undefined && values.indexOf(value) !== index);
const withCode = (ods: string) => bodies.find((body) => body.ods?.value === ods) ?? expect.fail(`no code ${ods}`);
const called = (name: string) => footprints.find((one) => one.name === name) ?? expect.fail(`no footprint ${name}`);

describe('the bodies of the library', () => {
  it('read without a finding, alone and beside the rest of the library', () => {
    expect(workspace.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    const rest = [...LIBRARY_TEXTS].map(([file, text]) => readText(text, file));
    expect(assemble([...rest, ...fragments], new Map([...LIBRARY_TEXTS, ...texts])).findings).toEqual([]);
  });

  it('are 44 footprints, each with a code, commissioning groups and acute trusts', () => {
    expect(footprints).toHaveLength(44);
    expect(repeated(footprints.map(({ code }) => code?.value ?? 'none'))).toEqual([]);
    const kindsOf = (name: string) => library.lookup(name, ['organisation'])?.organisationKind?.value ?? 'none';
    const lacking = footprints.filter(({ members }) => {
      const kinds = new Set(members.map(({ name }) => kindsOf(name)));
      return !(kinds.size === 2 && kinds.has('ccg') && kinds.has('acute trust'));
    });
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('are 209 commissioning groups and 137 acute trusts, each in one footprint but for Cumbria, which lay in two', () => {
    const [groups, trusts] = [
      ofKind('ccg'),
      ofKind('acute trust').filter(({ ods }) => ods?.citations[0]?.source.name === 'TrustLookup'),
    ];
    expect([groups.length, trusts.length]).toEqual([209, 137]);
    const members = footprints.flatMap((one) => one.members.map(({ name }) => name));
    expect(repeated(members)).toEqual(['CumbriaCCG']);
    const homeless = [...groups, ...trusts].filter(({ name }) => !members.includes(name));
    expect(homeless.map(({ name }) => name)).toEqual([]);
    expect(called('LancashireAndSouthCumbria').members).toHaveLength(13);
    expect(called('WestNorthAndEastCumbria').members.map(({ name }) => name)).toEqual([
      'CumbriaCCG',
      'NorthCumbriaUniversityHospitalsTrust',
    ]);
  });

  it('are 93 other trusts, the kind of which is stated where the name tells it', () => {
    const codes = new Set(bodies.flatMap(({ ods }) => (ods?.value.startsWith('R') ? [ods.value] : [])));
    expect(codes.size).toBe(230);
    expect(ofKind('ambulance trust')).toHaveLength(11);
    const unlike = ofKind('ambulance trust', 'mental health trust').filter(
      ({ title = '' }) => !/Ambulance|Mental Health/.test(title),
    );
    expect(unlike).toEqual([]);
    expect(withCode('RWX').organisationKind).toBeUndefined();
  });

  it('have codes of their kind, each once but for trusts that took another name', () => {
    const renamed = bodies.filter(
      ({ ods, successor }) =>
        successor && library.lookup(successor.value.name, ['organisation'])?.ods?.value === ods?.value,
    );
    expect(renamed).toHaveLength(17);
    expect(repeated(bodies.map(({ ods }) => ods?.value)).sort()).toEqual(renamed.map(({ ods }) => ods?.value).sort());
    expect(repeated(bodies.map(({ code }) => code?.value))).toEqual([]);
    expect(ofKind('ccg').filter(({ ods, code }) => !/^\d\d[A-Z]$/.test(ods?.value ?? '') || !code)).toEqual([]);
    expect(withCode('RHW').name).toBe('RoyalBerkshireFT');
    expect(withCode('10M').name).toBe('NewburyAndDistrictCCG');
    expect(called('Devon').code?.value).toBe('E54000037');
  });

  it('tell which trusts went, when and into which', () => {
    const went = bodies.flatMap(({ ods, closed, successor }) =>
      closed === undefined || successor === undefined
        ? []
        : [
            `${ods?.value} ${dateText(closed.value)} ${library.lookup(successor.value.name, ['organisation'])?.ods?.value}`,
          ],
    );
    expect(went).toEqual([
      'RXH 31 March 2021 RYR',
      'RJF 31 July 2018 RTG',
      'RLN 31 March 2019 R0B',
      'RR1 30 June 2018 RRK',
      'RGQ 31 July 2018 RDE',
      'RD3 30 September 2020 R0D',
      'RDZ 30 September 2020 R0D',
      'RE9 31 March 2019 R0B',
    ]);
    expect(withCode('RWA').successor?.note).toBe('the same trust, renamed in February 2019');
    expect(footprints.filter(({ successor }) => successor?.value.name === 'CumbriaAndNorthEast')).toHaveLength(3);
  });

  it('have a source for every code, date, successor and member, or say that nobody verified it', () => {
    const told = ({ citations, note = '' }: Stated<unknown>) => citations.length > 0 || /unverified/.test(note);
    const stated = ({ ods, code, opened, closed, successor }: Organisation) =>
      [ods, code, opened, closed, successor].filter((one) => one !== undefined);
    expect(bodies.filter((body) => !stated(body).every(told)).map(({ name }) => name)).toEqual([]);
    const unknown = bodies.filter((body) => stated(body).some(({ note = '' }) => /general knowledge/.test(note)));
    expect(unknown.map(({ ods }) => ods?.value)).toEqual(['RXH', 'RLN', 'RD3', 'RDZ', 'RE9']);
    const cited = new Set(library.references.filter(({ kinds }) => kinds.includes('source')).map(({ name }) => name));
    expect(sources.filter(({ name }) => !cited.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('stand in the register as they stand in the files', () => {
    expect(JSON.parse(LIBRARY_BODIES.register())).toEqual(bodyRegister(LIBRARY_BODIES.name, fragments));
    const register = lateLibrary(LIBRARY_BODIES).register();
    expect([register.organisations.length, register.footprints.length]).toEqual([bodies.length, 44]);
  });
});
