import { fixtureContext, readMarks } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import { firstPlan, nameFrom } from './first-plan.ts';

describe('a first plan', () => {
  it.each([
    ['Mid Wessex', 'Wessex Hospitals'],
    ['Torbay & "South" Devon\n}', '5 Rivers NHS Trust'],
    ['Estmere', 'Estmere'],
  ])('of %s with %s reconciles and has no finding', (title, organisation) => {
    const text = firstPlan({ title, organisation, firstYear: 2017 });
    const [folder] = fixtureContext({ files: new Map([['plan.stplan', readMarks(text)]]) }).folders;
    const found = folder?.analysis().result.findings.map(({ finding }) => `${finding.rule}: ${finding.message}`);
    expect(found).toEqual([]);
    expect(folder?.analysis().reconciliations[0]?.statements.length).toBeGreaterThan(0);
  });

  it('is named in letters that a name may have', () => {
    expect(nameFrom('Côte d’Azur 2')).toBe('CoteDAzur2');
    expect(nameFrom('5 Rivers')).toBe('P5Rivers');
  });
});
