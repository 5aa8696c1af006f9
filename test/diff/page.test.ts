import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStplan } from '@stplan/testkit';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch, open } from '../report/browser.ts';
import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

/** The page of a comparison in a browser. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let repository: ScratchRepository;
let browser: Browser;
let file = '';
const root = fileURLToPath(new URL('../..', import.meta.url));

beforeAll(async () => {
  repository = scratchRepository();
  repository.edit(
    { file: 'contracts.stplan', from: 'NorthCCG    265.2    266.4', to: 'NorthCCG    265.2    264.0' },
    { file: 'milestones.stplan', from: /(milestone FrailtyWardCloses [^}]*?due +)31 March 2018/, to: '$130 June 2018' },
    { file: 'commitments.stplan', from: /(commitment HomeFirst [\s\S]*?target +)3.5%/, to: '$14.0%' },
  );
  file = join(repository.folder, 'diff.html');
  const changed = join(repository.folder, 'plans', 'westmarch');
  const { status } = await runStplan(
    ['diff', join(root, 'examples', 'westmarch'), changed, '--format', 'html', '-o', file],
    repository.folder,
  );
  expect(status).toBe(0);
  if (chromiumPath !== undefined) browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  repository.remove();
});

describe.runIf(chromiumPath)('the page', () => {
  it.each([
    ['in the light', {}],
    ['in the dark', { dark: true }],
    ['with forced colours', { forcedColours: true }],
    ['on a phone', { width: 320 }],
  ])('is readable %s, and asks for nothing', async (_, view) => {
    const { page, requests, complaints, close } = await open(browser, file, { ...view, plain: true });
    await page.evaluate(axeSource);
    const results = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
    const violations = results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect([requests, complaints]).toEqual([[], []]);
    await close();
  });

  it('keeps to its own policy and says what changed', async () => {
    const { page, requests, complaints, close } = await open(browser, file, { plain: true });
    expect(await page.locator('h1').textContent()).toBe('Westmarch implementation plan (fictional)');
    expect(await page.locator('main').textContent()).toContain('One contract no longer agrees: AcuteNorth.');
    expect(await page.locator('td.below').count()).toBeGreaterThan(2);
    expect([requests, complaints]).toEqual([[], []]);
    if (process.env.STPLAN_SHOT) await page.screenshot({ path: process.env.STPLAN_SHOT, fullPage: true });
    await close();
  });
});
