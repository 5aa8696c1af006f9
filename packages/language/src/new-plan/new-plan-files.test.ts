import { describe, expect, it } from 'vitest';
import { readText } from '../convert/read-fragment.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import { formatPlan } from '../print/format-plan.ts';
import { assemble } from '../workspace/assemble.ts';
import type { NewOrganisation, NewPlan } from './new-plan.ts';
import { newPlanFiles } from './new-plan-files.ts';

const organisation = (name: string, kind: NewOrganisation['kind']): NewOrganisation => ({ name, title: name, kind });

const plan: NewPlan = {
  name: 'Wessex',
  title: 'Wessex "implementation" plan\n} plan Evil',
  footprint: { name: 'MidWessex', title: 'Mid Wessex', code: 'E54000099' },
  organisations: [
    { name: 'NorthCCG', title: 'NHS North CCG', kind: 'ccg', ods: '99N', code: 'E38000999' },
    organisation('Hospital', 'acute trust'),
    organisation('Council', 'council'),
    organisation('Hospice', 'voluntary'),
  ],
  round: undefined,
  first: { start: 2017 },
  last: { start: 2018 },
  mustDos: [{ name: 'Finance', title: 'Reach the control total', text: 'A line\n} and another' }],
};

function read(files: ReadonlyMap<string, string>) {
  return assemble(
    [...files].map(([file, text]) => readText(text, file)),
    files,
  );
}

describe('the files of a new plan', () => {
  it('are one plan that can be read, but for names that a round would bring, and are laid out', () => {
    const files = newPlanFiles(plan);
    const workspace = read(files);
    expect(workspace.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(/^language\/wrong-kind Finance /),
    ]);
    expect(workspace.plans.map(({ name }) => name)).toEqual(['Wessex']);
    for (const text of files.values()) expect(formatPlan(parsePlan(text)).text).toBe(text);
  });

  it('state no figure', () => {
    const [wessex] = read(newPlanFiles(plan)).plans;
    const series = [
      ...(wessex?.elements.position ?? []).flatMap(({ rows }) => rows.map((row) => row.series)),
      ...(wessex?.elements.contract ?? []).flatMap(({ values }) =>
        values.flatMap(({ sides }) => sides.map((side) => side.series)),
      ),
    ];
    expect(series.length).toBe(10);
    for (const { cells } of series) expect(cells.every((cell) => cell?.value === undefined)).toBe(true);
  });

  it('have a position for who has one, a contract between each commissioner and provider, and a sign-off for all', () => {
    const [wessex] = read(newPlanFiles(plan)).plans;
    expect(wessex?.elements.position.map(({ subject }) => subject?.name)).toEqual(['NorthCCG', 'Hospital', 'Council']);
    expect(wessex?.elements.contract.map(({ name }) => name)).toEqual(['NorthCCG_Hospital']);
    expect(wessex?.elements['sign-off'].length).toBe(4);
  });

  it('keep the contracts of many in a file for each commissioner', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const organisations = [
      ...many.map((name) => organisation(`${name}CCG`, 'ccg')),
      organisation('One', 'acute trust'),
      organisation('Two', 'community trust'),
    ];
    const files = newPlanFiles({ ...plan, organisations });
    expect([...files.keys()].filter((path) => path.startsWith('contracts'))).toEqual(
      many.map((name) => `contracts/${name}CCG.stplan`),
    );
    expect(read(files).plans[0]?.elements.contract.length).toBe(14);
  });
});
