import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch, open, openAll } from './browser.ts';
import { complete, hostile, hostileNational, national } from './papers.ts';

async function everythingShown(file: string, bypassPolicy: boolean) {
  const opened = await open(browser, file, { bypassPolicy });
  const { page, requests, complaints } = opened;
  await openAll(opened);
  await page.locator('.find input').fill('hacked');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const hacked = await page.evaluate(() => 'hacked' in globalThis);
  await opened.close();
  return { requests, complaints, hacked };
}

const nothing = { requests: [], complaints: [], hacked: false };

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath !== undefined) browser = await launch();
});
afterAll(() => browser?.close());

describe.runIf(chromiumPath)('a paper', () => {
  it('asks for nothing and breaks nothing of its own policy', async () => {
    expect(await everythingShown(complete(), false)).toEqual(nothing);
    expect(await everythingShown(national(), false)).toEqual(nothing);
  });

  it.each(hostile())('runs nothing of the plan, even with the policy bypassed: %s', async (_, file) => {
    expect(await everythingShown(file, true)).toEqual(nothing);
  });

  it.each(hostileNational())('runs nothing of the plans it rolls up: %s', async (_, file) => {
    expect(await everythingShown(file, true)).toEqual(nothing);
  });
});
