import { assemble, readText } from '@stplan/language';
import { reconcile } from '@stplan/reconcile';
import { expect, it } from 'vitest';
import { exportCsv } from '../src/export/export-csv.ts';
import type { ExportInput } from '../src/export/export-input.ts';
import { exportSheets } from '../src/export/export-workbook.ts';

const PLAN = `plan Small "Small" { footprint Small }
footprint Small "Small" { members Own, Listed }
organisation Own "Own trust" { kind acute trust }
contract Care "Care" { commissioner Listed provider Own }
`;
const LIBRARY = `library bodies "Bodies"
organisation Listed "Listed group" { kind ccg ods "00A" }
organisation Unused "Unused group" { kind ccg ods "00B" }
`;

function input(): ExportInput {
  const texts = new Map([
    ['plan.stplan', PLAN],
    ['bodies.stplan', LIBRARY],
  ]);
  const workspace = assemble(
    [...texts].map(([file, text]) => readText(text, file)),
    texts,
  );
  const [plan] = workspace.plans;
  if (plan === undefined) throw new Error('the text is no plan');
  const reconciliation = reconcile(plan, workspace);
  const { statements } = reconciliation;
  return { plan: reconciliation.plan, statements, findings: [], texts, generator: 'stplan 0' };
}

it('lists the organisations that a plan takes from a library beside its own, and no others', () => {
  const csv = exportCsv(input()).find(({ name }) => name === 'organisations.csv')?.text;
  expect(csv?.split('\r\n')).toEqual([
    'name,title,kind,ods,listed_in',
    'Own,Own trust,acute trust,,plan',
    'Listed,Listed group,ccg,00A,reference library',
    '',
  ]);
  const sheet = exportSheets(input()).find(({ name }) => name === 'Organisations');
  const cells = JSON.stringify(sheet, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  expect(cells).toContain('Listed group');
  expect(cells).toContain('reference library');
  expect(cells).not.toContain('Unused');
});
