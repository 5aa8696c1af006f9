import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScenarios, runStplan } from '@stplan/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The page on import and export is run from its top to its end, in one folder: every command of it works. */

const page = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'import.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'stplan-import-page-'));
beforeAll(() => {
  const plan = 'plan Estmere "Estmere" { footprint Estmere  as at 30 September 2017 }\n';
  const body =
    'footprint Estmere "Estmere" { members Acute }\norganisation Acute "Estmere Hospitals" { kind acute trust }\n';
  writeFileSync(join(folder, 'plan.stplan'), plan + body);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const steps = readScenarios(page).flatMap((scenario) => scenario.steps);

it('has commands to run', () => {
  expect(steps.filter((step) => 'command' in step).length).toBeGreaterThan(6);
});

it('works from its top to its end', async () => {
  for (const step of steps) {
    if ('file' in step) writeFileSync(join(folder, step.file.path), step.file.text);
    else {
      const args = step.command.args.includes('import')
        ? [...step.command.args, '--plan', 'Estmere']
        : step.command.args;
      expect({ args, ...(await runStplan(args, folder)) }).toMatchObject({ status: 0, stderr: '' });
    }
  }
  const imported = readFileSync(join(folder, 'position.stplan'), 'utf8');
  expect(imported).toContain('income "Contracts"');
  expect(imported).toContain('cost "Drugs \\"high cost\\""');
  expect(imported).toContain('[Acute "Acute!A4:C4"]');
  expect(readFileSync(join(folder, 'Estmere.ics'), 'utf8')).toContain('BEGIN:VCALENDAR');
});
