import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION, WORKSPACE } from './vscode/places.ts';
import { programOf, RELEASES } from './vscode/this-machine.ts';
import { openWorkbench, type Workbench } from './vscode/workbench.ts';

/** One way through everything that a person sees; what needs no eyes is tested in the suite inside the editor. */

const program = programOf(RELEASES.current);
let workbench: Workbench;

beforeAll(async () => {
  if (!program) return;
  const shape = { extension: EXTENSION, file: 'contracts.stplan', width: 1500, height: 900 };
  workbench = await openWorkbench('ui', { program, workspace: WORKSPACE, ...shape });
  await workbench.line('AcuteNorth').waitFor();
});
afterAll(() => workbench?.close());

const report = () => workbench.webview().frameLocator('iframe:not(.next)');
/** The number of the first line of a file that has some words, from 1. */
const lineOf = (file: string, words: string) =>
  readFileSync(join(WORKSPACE, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;
const inView = (name: string) =>
  workbench.page
    .locator('.pane')
    .filter({ has: workbench.page.locator('.pane-header h3', { hasText: name }) })
    .locator('.monaco-list-row');
const isDark = () =>
  report()
    .locator('html')
    .evaluate((page) => getComputedStyle(page).colorScheme === 'dark');

describe.runIf(program)('a person in the editor', () => {
  it('reads in the status bar what is unexplained', async () => {
    const { page } = workbench;
    await page.locator('.statusbar-item', { hasText: /£2\.3m unexplained, \d+ findings/ }).waitFor();
  });

  it('finds a break among the problems', async () => {
    const { page, command } = workbench;
    await command('Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row', { hasText: '£1.5m is unexplained' }).waitFor();
    await workbench.picture('problems');
  });

  it('reads the page of a rule, laid out', async () => {
    await workbench.line('AcuteNorth').click();
    await workbench.goToLine(lineOf('contracts.stplan', ' 220.9'));
    await workbench.command('Go to Next Problem (Error, Warning, Info)');
    await workbench.page.locator('.marker-widget a', { hasText: 'contract/value' }).click();
    const page = workbench.webview();
    await page.locator('h1', { hasText: 'contract/value' }).waitFor();
    await workbench.picture('rule-page');
    await workbench.command('View: Close Editor');
    await workbench.page.keyboard.press('Escape');
    // the next ones begin at the first contract
    await workbench.goToLine(lineOf('contracts.stplan', 'contract AcuteNorth'));
  });

  it('reads the report beside the plan, in the colours of the editor', async () => {
    await workbench.line('AcuteNorth').click();
    await workbench.command('Open Report to the Side');
    await report().locator('.find').waitFor();
    expect(await isDark()).toBe(false);
    await workbench.picture('report');
  });

  it('sees marked in the report what the cursor is at', async () => {
    await workbench.line('AcuteNorth').click();
    await workbench.goToLine(lineOf('contracts.stplan', ' 220.9'));
    await report().locator('tr[data-at-cursor]', { hasText: 'Acute services, South' }).first().waitFor();
    await workbench.picture('marked');
  });

  it('goes from the report to the line of the plan', async () => {
    const link = report().locator('#findings a.src', { hasText: 'milestones.stplan:' }).first();
    const line = (await link.textContent())?.split(':')[1];
    await link.click();
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();
    await workbench.page.locator('.tab.active', { hasText: 'milestones.stplan' }).waitFor();
  });

  it('keeps place, filter and open parts in the report while typing', async () => {
    const filter = report().locator('#milestones input[type=search]').first();
    await filter.fill('hub');
    await report().locator('details#position-WUH > summary').click();
    await report()
      .locator('#contracts-h')
      .evaluate((heading) => heading.scrollIntoView());
    const top = () =>
      report()
        .locator('#contracts-h')
        .evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    await workbench.line('milestone').click();
    await workbench.open('plan.stplan');
    await workbench.line('plan Westmarch').click();
    await workbench.goToLine(lineOf('plan.stplan', 'version  '));
    await workbench.page.keyboard.press('Home');
    for (let step = 0; step < 'version      "'.length; step++) await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.type('4');
    await report().locator('header dd', { hasText: '43.0' }).waitFor();
    expect(await filter.inputValue()).toBe('hub');
    expect(await report().locator('details#position-WUH').getAttribute('open')).not.toBeNull();
    expect(Math.abs((await top()) - before)).toBeLessThan(4);
    await workbench.picture('after-typing');
    await workbench.page.keyboard.press('Control+Z');
  });

  it('follows the theme of the editor in the report', async () => {
    const { page, command } = workbench;
    await command('Preferences: Toggle between Light/Dark Themes');
    await expect.poll(isDark).toBe(true);
    await workbench.picture('dark');
    await command('Preferences: Toggle between Light/Dark Themes');
    await expect.poll(isDark).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('unfolds a difference in the reconciliation view, down to the plan', async () => {
    const { page } = workbench;
    await workbench.command('Show Reconciliation');
    const grid = workbench.webview(1);
    await grid.locator('td.bad button', { hasText: 'unexplained by £1.5m' }).click();
    await inView('Statement').filter({ hasText: 'SouthCCG' }).first().waitFor();
    await workbench.picture('reconciliation');
    await inView('Statement').filter({ hasText: '219.4' }).first().click();
    const line = lineOf('contracts.stplan', ' 219.4');
    await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  });

  it('finds an element in the explorer by its status, and goes to it', async () => {
    const { page, command } = workbench;
    await command('Filter Plans…');
    // What is typed before the box is there goes into the plan.
    const box = page.locator('.quick-input-widget:visible', { hasText: 'Show only elements' });
    await box.locator('input[type=text]').fill('milestone error');
    await page.keyboard.press('Enter');
    const row = inView('Plans').filter({ hasText: 'CommunityHubsOpen' });
    await row.waitFor();
    await workbench.picture('explorer');
    await row.click();
    await workbench.line('milestone CommunityHubsOpen').waitFor();
  });

  it('starts with a walkthrough', async () => {
    await workbench.command('Welcome: Open Walkthrough...');
    const { page } = workbench;
    await page.locator('.quick-input-widget:visible input[type=text]').first().fill('Your first plan');
    await page.keyboard.press('Enter');
    await page.locator('.gettingStartedContainer', { hasText: 'Make a plan' }).waitFor();
    await workbench.picture('walkthrough');
  });
});
