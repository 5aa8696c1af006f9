import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch, type OpenedPage, open, openAll, type View } from './browser.ts';
import { complete, middle, national, small } from './papers.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, each with the first place. */
async function violations({ page }: OpenedPage): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    "axe.run(document, { rules: { 'label-content-name-mismatch': { enabled: true } }, resultTypes: ['violations'] })",
  )) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
}

const modes: readonly (readonly [string, View, 'closed' | 'opened'])[] = [
  ['in light colours with every section opened', {}, 'opened'],
  ['in dark colours', { dark: true }, 'closed'],
  ['320 pixels wide', { width: 320 }, 'closed'],
  ['in forced colours', { forcedColours: true }, 'closed'],
  ['in print', { print: true }, 'closed'],
];

/** Axe takes up to a minute for each look, so that of papers alike every run looks at some and the long run at all. */
const lookedAt = (...quick: readonly string[]) =>
  process.env.STPLAN_FULL ? modes : modes.filter(([mode]) => quick.includes(mode));

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath !== undefined) browser = await launch();
});
afterAll(() => browser?.close());

describe.runIf(chromiumPath)('axe finds nothing', () => {
  const papers = [
    ['the complete example', complete(), lookedAt('in dark colours', '320 pixels wide')],
    ['a plan of every kind', middle(), modes],
    ['a small published plan', small(), lookedAt('in light colours with every section opened')],
    ['the roll-up over published plans', national(), lookedAt('in dark colours', '320 pixels wide')],
  ] as const;

  describe.each(papers)('in %s', (_, file, wanted) => {
    it.each(wanted)('%s', async (_, view, state) => {
      const opened = await open(browser, file, view);
      if (state === 'opened') await openAll(opened);
      expect(await violations(opened)).toEqual([]);
      await opened.close();
    });
  });
});
