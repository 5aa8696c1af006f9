import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { reconcile } from '@stplan/reconcile';
import { renderReport } from '@stplan/report';
import { checkWorkspace, NO_SETTINGS } from '@stplan/rules';
import { runStplan } from '@stplan/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** The same plan gives the same bytes, in whatever order its files come, and whatever their line endings. */

const westmarch = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'westmarch');
const files = readdirSync(westmarch, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.stplan'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const texts = new Map(files.map((name) => [name, readFileSync(join(westmarch, name), 'utf8')]));

/** The report of the plan when its files are read in some order. */
function reportOf(order: readonly string[]): string {
  const all = new Map([...order.map((name) => [name, texts.get(name) ?? ''] as const), ...LIBRARY_TEXTS]);
  const workspace = assemble(
    [...all].map(([file, text]) => readFragment(parsePlan(text), file)),
    all,
  );
  const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace));
  const { findings } = checkWorkspace({ workspace, reconciliations, settings: NO_SETTINGS });
  const [only] = reconciliations;
  if (only === undefined) throw new Error('no plan');
  return renderReport({
    plan: only.plan,
    statements: only.statements,
    figures: only.figures,
    findings,
    accepted: [],
    texts: new Map(order.map((name) => [name, texts.get(name) ?? ''])),
    schedule: [],
    moved: [],
    generator: 'stplan test',
  });
}

it('gives the same report of shuffled files', () => {
  const expected = reportOf(files);
  const runs = process.env.STPLAN_FULL ? 50 : 4;
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => reportOf(order) === expected),
    { numRuns: runs, seed: 44 },
  );
});

it('gives the same report from another folder and twice over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stplan-shuffled-'));
  try {
    const digests = [];
    for (const name of ['one', 'other/deeper']) {
      const home = join(folder, name);
      mkdirSync(home, { recursive: true });
      cpSync(westmarch, home, { recursive: true });
      const { status } = await runStplan(['report', '--output', 'report.html'], home);
      expect(status).toBe(0);
      digests.push(
        createHash('sha256')
          .update(readFileSync(join(home, 'report.html')))
          .digest('hex'),
      );
    }
    expect(digests[1]).toBe(digests[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('finds the same with Windows line endings', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stplan-endings-'));
  try {
    const [unix, windows] = [join(folder, 'unix'), join(folder, 'windows')];
    for (const [name, text] of texts) {
      for (const [home, content] of [
        [unix, text],
        [windows, text.replaceAll('\n', '\r\n')],
      ] as const) {
        mkdirSync(dirname(join(home, name)), { recursive: true });
        writeFileSync(join(home, name), content);
      }
    }
    const found = await Promise.all([unix, windows].map((home) => runStplan(['check', '--format', 'concise'], home)));
    expect(found[1]?.stdout).toBe(found[0]?.stdout);
    expect(found[0]?.stdout).not.toBe('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
