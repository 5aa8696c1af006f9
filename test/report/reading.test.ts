import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch, open } from './browser.ts';
import { cpuTime } from './cpu-time.ts';
import { complete, large, small } from './papers.ts';

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath !== undefined) browser = await launch();
});
afterAll(() => browser?.close());

describe.runIf(chromiumPath)('a reader', () => {
  it('opens a statement and goes to the line of the plan that a figure stands on', async () => {
    const { page, close } = await open(browser, complete());
    const statement = page.locator('.statements details', { hasText: 'Bridge of WUH' }).first();
    await statement.locator('summary').click();
    expect(await statement.locator('table caption').textContent()).toContain('Bridge of WUH');
    expect(await statement.locator('tr', { hasText: 'Difference' }).locator('td').first().getAttribute('data-v')).toBe(
      '0',
    );
    const row = statement.locator('tbody tr', { has: page.locator('th a') }).first();
    const figure = (await row.locator('td').first().textContent()) ?? 'none';
    await row.locator('th a').click();
    const line = page.locator('#listing li.sought');
    expect(await line.isVisible()).toBe(true);
    expect(await line.textContent()).toContain(figure);
    await close();
  });

  it('prints hatched bars and figures as lines and letters, never as pictures', async () => {
    const { page, close } = await open(browser, complete());
    const pdf = (await page.pdf({ tagged: false })).toString('latin1');
    expect(pdf).not.toContain('/Subtype /Image');
    // Letters with a rim are drawn one by one, as fonts of their own.
    expect(pdf).not.toContain('/Subtype /Type3');
    expect(pdf.length).toBeLessThan(2_000_000);
    await close();
  });

  it('finds a word anywhere in the paper and follows the hit', async () => {
    const { page, close } = await open(browser, complete());
    await page.locator('.find input').fill('frailty hubs open');
    await page.locator('.hits a').first().click();
    expect(await page.locator('.sought').textContent()).toContain('Frailty hubs open');
    await close();
  });

  it('filters and sorts the schemes', async () => {
    const { page, close } = await open(browser, complete());
    const rows = page.locator('#schemes tbody tr:visible');
    const all = await rows.count();
    const tools = page.locator('#efficiencies .tools').last();
    await tools.locator('select').first().selectOption('WMH');
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await tools.locator('output').textContent()).toBe(`${some} of ${all} rows`);
    await page.locator('#schemes thead button', { hasText: 'Starts' }).click();
    const starts = await rows.locator('td:nth-child(7)').allTextContents();
    const day = (text: string) => Date.parse(`${text} UTC`);
    expect(starts).toEqual([...starts].sort((a, b) => day(a) - day(b)));
    expect(await page.locator('#schemes thead th[aria-sort=ascending]').textContent()).toBe('Starts');
    await close();
  });

  it('narrows the statements by verdict and opens all that are left', async () => {
    const { page, close } = await open(browser, complete());
    const tools = page.locator('#reconciliation .tools').first();
    await tools.locator('select').selectOption('unexplained');
    const left = page.locator('.statements details:visible');
    expect(await left.count()).toBeGreaterThan(0);
    expect(new Set(await left.locator('summary em').allTextContents())).toEqual(new Set(['unexplained']));
    await tools.getByRole('button').click();
    await page.waitForFunction(() => !document.querySelector('details[open]:not([data-filled])'));
    expect(await left.locator('table:visible').count()).toBe(await left.count());
    await close();
  });

  it('sees the first 500 of 3,000 rows at once; a filter takes 100 ms of work at most, sorting 400 ms', async () => {
    const { page, close } = await open(browser, large());
    expect(await page.locator('#schemes tbody tr:visible').count()).toBe(500);
    const type = (words: string) =>
      page.evaluate((sought) => {
        const field = document.querySelector<HTMLInputElement>('#efficiencies .tools:has(select) input');
        if (field === null) throw new Error('there is no filter');
        field.value = sought;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    expect(await cpuTime(page, (turn) => type(`Scheme ${turn}`))).toBeLessThanOrEqual(100);
    await type('');
    const sort = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('#schemes thead th:nth-child(8) button')?.click());
    expect(await cpuTime(page, sort)).toBeLessThanOrEqual(400);
    await page.locator('#efficiencies p.tools button').click();
    expect(await page.locator('#schemes tbody tr:visible').count()).toBe(3_000);
    await close();
  });

  it('prints every row', async () => {
    const { page, close } = await open(browser, large(), { print: true });
    expect(await page.locator('#schemes tbody tr:visible').count()).toBe(3_000);
    await close();
  });

  it('without the script reads everything but what is packed', async () => {
    const { page, close } = await open(browser, complete(), { script: false });
    expect(await page.locator('#schemes tbody tr:visible').count()).toBeGreaterThan(40);
    expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(20);
    expect(await page.locator('button, input, select').count()).toBe(0);
    await close();
  });

  it.each([
    ['the complete example', complete()],
    ['a small published plan', small()],
  ])('never scrolls the page of %s sideways, however narrow the window', async (_, file) => {
    for (const width of [320, 768, 1280, 1920]) {
      const { page, close } = await open(browser, file, { width });
      const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(inner).toBeLessThanOrEqual(outer ?? 0);
      await close();
    }
  });

  it('hears "minus" before figures in brackets and never copies it', async () => {
    const { page, close } = await open(browser, complete());
    const cell = page.locator('#bridge-table td[data-v^="-"]').first();
    expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toBe('"minus "');
    expect(await cell.innerText()).toMatch(/^\([\d.,]+\)$/);
    await close();
  });

  it('sees no two labels of a chart over one another and none cut off', async () => {
    const { page, close } = await open(browser, complete());
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      for (const svg of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
        const { width, height } = svg.viewBox.baseVal;
        const texts = [...svg.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: text.getBBox(),
        }));
        texts.forEach(({ words, box }, index) => {
          if (box.x < -1 || box.x + box.width > width + 1 || box.y < -2 || box.y + box.height > height + 2)
            found.push(`cut off: ${words}`);
          for (const other of texts.slice(index + 1)) {
            const { x, y, width: wide, height: high } = other.box;
            const over =
              box.x < x + wide - 1 &&
              x < box.x + box.width - 1 &&
              box.y + 3 < y + high - 3 &&
              y + 3 < box.y + box.height - 3;
            if (over) found.push(`${words} over ${other.words}`);
          }
        });
      }
      return found;
    });
    expect(faults).toEqual([]);
    await close();
  });
});
