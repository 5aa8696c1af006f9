import type { PlanFragment } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { readText } from '../convert/read-fragment.ts';
import { assemble } from './assemble.ts';
import { bodyRegister } from './body-register.ts';
import { lateLibrary } from './late-library.ts';

const BODIES = `library Bodies "Bodies"

source Register "Register of bodies"

organisation WestFT "West NHS Foundation Trust" {
  kind  acute trust
  ods   "r1w"
}

organisation EastTrust "East NHS Trust" {
  closed     31 March 2018
  successor  WestFT
}

footprint Westland "Westland" { members WestFT, EastTrust }
`;
const PATH = 'late:bodies.stplan';
const read = (): readonly PlanFragment[] => [readText(BODIES, PATH)];

/** The bodies, and how often their register and their files were read. */
function countedBodies() {
  const reads = { register: 0, files: 0 };
  const late = lateLibrary({
    name: 'Bodies',
    register: () => {
      reads.register++;
      return JSON.stringify(bodyRegister('Bodies', read()));
    },
    texts: () => new Map([[PATH, BODIES]]),
    read: () => {
      reads.files++;
      return read();
    },
  });
  return { reads, late };
}

function assembled(files: Readonly<Record<string, string>>) {
  const { reads, late } = countedBodies();
  const texts = new Map(Object.entries(files));
  const workspace = assemble(
    [...texts].map(([file, text]) => readText(text, file)),
    texts,
    { late },
  );
  return { workspace, reads, told: workspace.findings.map(({ rule, message, help }) => [rule, message, help]) };
}

const PLAN = 'plan Here "Here" {\n  period 2017/18\n}\n\n';
const CONTRACT = (provider: string) =>
  `organisation Payer "Payer" { kind ccg }\n\ncontract One "One" {\n  between Payer and ${provider}\n}\n`;

describe('a library that is read late', () => {
  it('is not touched by a plan whose names all stand for something', () => {
    const { workspace, reads, told } = assembled({
      'a.stplan': `${PLAN}${CONTRACT('Own')}\norganisation Own "Own" { kind acute trust }\n`,
    });
    expect(told).toEqual([]);
    expect(reads).toEqual({ register: 0, files: 0 });
    expect(workspace.libraries).toEqual([]);
    expect([...workspace.texts.keys()]).toEqual(['a.stplan']);
  });

  it('gives the element that a plan names, with its text and its library', () => {
    const { workspace, reads, told } = assembled({ 'a.stplan': PLAN + CONTRACT('WestFT') });
    expect(told).toEqual([]);
    expect(reads).toEqual({ register: 1, files: 1 });
    expect(workspace.libraries.map(({ name }) => name)).toEqual(['Bodies']);
    expect(workspace.plans[0]?.lookup('WestFT', ['organisation'])?.title).toBe('West NHS Foundation Trust');
    expect(workspace.texts.get(PATH)).toBe(BODIES);
  });

  it('gives a footprint whose members are looked up in the plan, then in the library', () => {
    const own = 'organisation WestFT "Our own" { kind acute trust }\n';
    const { workspace } = assembled({ 'a.stplan': `${PLAN.replace('\n}', '\n  footprint Westland\n}')}${own}` });
    const [plan] = workspace.plans;
    expect(plan?.footprint?.members.map(({ name }) => plan.lookup(name, ['organisation'])?.title)).toEqual([
      'Our own',
      'East NHS Trust',
    ]);
  });

  it('is looked at last: a plan of another name for it, or a library of the workspace, goes before', () => {
    const { reads, workspace } = assembled({
      'a.stplan': PLAN + CONTRACT('WestFT'),
      'b.stplan': 'library Ours\n\norganisation WestFT "Ours" { kind acute trust }\n',
    });
    expect(workspace.plans[0]?.lookup('WestFT', ['organisation'])?.title).toBe('Ours');
    expect(reads.files).toBe(0);
  });

  it('can be named before the dot', () => {
    const { told, workspace } = assembled({ 'a.stplan': PLAN + CONTRACT('Bodies.WestFT') });
    expect(told).toEqual([]);
    expect(workspace.plans[0]?.lookup('Bodies.WestFT', ['organisation'])?.name).toBe('WestFT');
  });

  it('offers its names for one that stands for nothing, without being read', () => {
    const { told, reads } = assembled({ 'a.stplan': PLAN + CONTRACT('WestTF') });
    expect(told).toEqual([
      ['language/unknown-name', 'There is no organisation WestTF in Here.', 'Did you mean WestFT?'],
    ]);
    expect(reads.files).toBe(0);
  });

  it('says what a name of it is where another kind is wanted', () => {
    const { told } = assembled({ 'a.stplan': `${PLAN}milestone One "One" {\n  after Westland\n}\n` });
    expect(told.map(([rule, message]) => [rule, message])).toEqual([
      ['language/wrong-kind', 'Westland is a footprint, but a milestone is wanted here.'],
    ]);
  });

  it('gives way as a whole to a library of its name in the workspace, whose bodies are the register then', () => {
    const { workspace, reads, told } = assembled({
      'a.stplan': PLAN + CONTRACT('WestFT'),
      'b.stplan': 'library Bodies\n\norganisation NorthFT "North" { ods "R1N" }\n',
    });
    expect(told.map(([rule]) => rule)).toContain('language/unknown-name');
    expect(reads).toEqual({ register: 0, files: 0 });
    expect(workspace.bodies?.register().organisations).toEqual([{ name: 'NorthFT', title: 'North', ods: 'R1N' }]);
    expect(workspace.bodies?.library().elements.organisation.map(({ name }) => name)).toEqual(['NorthFT']);
  });

  it('tells of bodies without being read, and is read for whoever wants all of it', () => {
    const { workspace, reads } = assembled({ 'a.stplan': PLAN });
    expect(workspace.bodies?.register().organisations).toEqual([
      {
        name: 'EastTrust',
        title: 'East NHS Trust',
        closed: { year: 2018, month: 3, day: 31 },
        successor: 'WestFT',
      },
      { name: 'WestFT', title: 'West NHS Foundation Trust', kind: 'acute trust', ods: 'R1W' },
    ]);
    expect(reads).toEqual({ register: 1, files: 0 });
    expect(workspace.bodies?.library().elements.footprint.map(({ name }) => name)).toEqual(['Westland']);
    expect(reads.files).toBe(1);
  });
});
