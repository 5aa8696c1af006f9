import { fixtureContext, readMarks } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import type { NewPlanRequests } from '../protocol/new-plan.ts';
import { NEW_PLAN_FEATURES } from './new-plan-features.ts';

const there = { files: new Map([['devon/plan.stplan', readMarks('plan Devon "Devon" { }\n')]]) };
const context = fixtureContext(there);
const root = context.folders[0]?.uri ?? null;

function ask<M extends keyof NewPlanRequests>(method: M, params: NewPlanRequests[M]['params']) {
  const feature = NEW_PLAN_FEATURES.find((one) => one.method === method);
  return feature?.answer(params as never, context) as NewPlanRequests[M]['result'];
}

const dorset = { choices: { footprint: 'Dorset' }, root, folder: 'dorset', standing: {} };

function files(request: NewPlanRequests['stplan/newPlan']['params']) {
  const answer = ask('stplan/newPlan', request);
  if ('fault' in answer) throw new Error(answer.fault);
  return { ...answer, textOf: (path: string) => answer.files.find((file) => file.path === path)?.text };
}

describe('what a new plan can be made of', () => {
  it('is every footprint with its members, and the rounds with their years', () => {
    const { footprints, rounds, organisations } = ask('stplan/planOffers', {});
    expect(footprints).toHaveLength(44);
    const names = new Set(organisations.map(({ name }) => name));
    expect(footprints.flatMap(({ members }) => members).filter((name) => !names.has(name))).toEqual([]);
    expect(rounds[0]).toMatchObject({ name: 'Stp2017', years: '2017/18 to 2018/19' });
  });
});

describe('a new plan', () => {
  it('is asked for in the choices of the command line and has its files, below their folder', () => {
    const { name, files: made, textOf, goOn } = files({ ...dorset, choices: { footprint: 'E54000041', ci: 'gitlab' } });
    expect(name).toBe('Dorset');
    expect(made.map(({ path }) => path)).toEqual([
      ...['plan', 'organisations', 'positions', 'contracts', 'commitments', 'sign-offs'].map(
        (each) => `dorset/${each}.stplan`,
      ),
      'dorset/stplan.json',
      'dorset/.stplan/settings.schema.json',
      'dorset/.gitignore',
      '.vscode/extensions.json',
      '.gitlab-ci.yml',
    ]);
    expect(goOn?.path).toBe('dorset/positions.stplan');
    expect(textOf('dorset/positions.stplan')?.split('\n')[goOn?.line ?? 0]?.slice(goOn?.character)).toMatch(/^_ +_/);
  });

  it('adds to what is there and belongs to others too', () => {
    const standing = { 'dorset/.gitignore': 'drafts\n', '.vscode/extensions.json': '{"recommendations":["a.b"]}' };
    const { textOf } = files({ ...dorset, standing });
    expect(textOf('dorset/.gitignore')).toMatch(/^drafts\n\n# /);
    expect(textOf('.vscode/extensions.json')).toContain('"a.b"');
    const again = { 'dorset/.gitignore': textOf('dorset/.gitignore') ?? '' };
    expect(files({ ...dorset, standing: again }).textOf('dorset/.gitignore')).toBeNull();
  });

  it.each([
    [{ footprint: 'Devon' }, 'there is a plan Devon already, in devon/plan.stplan'],
    [{ footprint: 'Dorset', years: '2018' }, 'is not a financial year'],
    [{ footprint: 'Dorset', name: 'my plan' }, 'my plan is no name'],
    [{ ownFootprint: 'Mid Wessex', organisations: ['The Grange'] }, 'what kind of organisation The Grange is'],
  ])('of %j is refused in a sentence', (choices, sentence) => {
    expect(ask('stplan/newPlan', { ...dorset, choices })).toEqual({ fault: expect.stringContaining(sentence) });
  });
});
