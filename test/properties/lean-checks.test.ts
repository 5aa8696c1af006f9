import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble, parsePlan, readFragment, readText } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { reconcile } from '@stplan/reconcile';
import { checkWorkspace, NO_SETTINGS } from '@stplan/rules';
import { expect, it } from 'vitest';

/** What `stplan check` leaves out to be quick changes nothing that it says. */

const examples = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples');
const texts = new Map(
  readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.stplan'))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(examples, name), 'utf8')] as const),
);

/** A figure of every third line with digits is another one, so that much breaks. */
function disturbed(text: string): string {
  return text.replaceAll(/(?<=\n(?:[^\n]*\n){2}[^\n]* )(\d)(?=\.\d)/g, (digit) => String((Number(digit) + 1) % 10));
}

function workspaceOf(change: (text: string) => string) {
  const all = new Map([...[...texts].map(([file, text]) => [file, change(text)] as const), ...LIBRARY_TEXTS]);
  return assemble(
    [...all].map(([file, text]) => readText(text, file)),
    all,
  );
}

it.each([
  ['as they are', (text: string) => text],
  ['with other figures', disturbed],
])('the examples %s get the same findings without the statements that agree', (_, change) => {
  const workspace = workspaceOf(change);
  const checked = (agreeing: 'kept' | 'left out') => {
    const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace, { agreeing }));
    const made = reconciliations.reduce((sum, { statements }) => sum + statements.length, 0);
    return { made, result: checkWorkspace({ workspace, reconciliations, settings: NO_SETTINGS }) };
  };
  const [all, lean] = [checked('kept'), checked('left out')];
  expect(lean.made).toBeLessThan(all.made);
  expect(lean.result).toEqual(all.result);
});

it.each([
  ['as they are', (text: string) => text],
  ['with other figures', disturbed],
])('the examples %s have every statement, also those that were left out, when somebody looks at them', (_, change) => {
  const workspace = workspaceOf(change);
  for (const plan of workspace.plans) {
    const [all, lean] = [reconcile(plan, workspace), reconcile(plan, workspace, { agreeing: 'left out' })];
    expect(lean.whole().statements).toEqual(all.statements);
    expect(lean.plan.elements).toEqual(all.plan.elements);
    expect(lean.findings).toEqual(all.findings);
  }
});

it('a file read element by element is the file read whole, also where it breaks off', () => {
  for (const [file, text] of texts) {
    for (let part = 4; part > 0; part--) {
      const cut = text.slice(0, Math.floor((text.length * part) / 4));
      expect(readText(cut, file)).toEqual(readFragment(parsePlan(cut), file));
    }
  }
});
