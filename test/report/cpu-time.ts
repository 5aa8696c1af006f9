import type { Page } from 'playwright-core';

/**
 * The least time in milliseconds that the page's thread worked on an action, of some tries. It is the thread's own time
 * and not the clock's, so that whatever else the machine does is not counted.
 */
export async function cpuTime(page: Page, act: (turn: number) => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const before = await worked();
    await act(turn);
    // Asking for the height makes the browser lay the page out now.
    await page.evaluate(() => document.body.getBoundingClientRect().height);
    times.push((await worked()) - before);
  }
  await session.detach();
  return Math.min(...times);
}
