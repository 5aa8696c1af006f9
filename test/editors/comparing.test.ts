import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION, WORKSPACE } from './vscode/places.ts';
import { programOf, RELEASES } from './vscode/this-machine.ts';
import { openWorkbench, type Workbench } from './vscode/workbench.ts';

/** What a person does who compares a plan with an older one, or hands it on. */

const program = programOf(RELEASES.current);
let workbench: Workbench;

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: workbench.folder,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });

beforeAll(async () => {
  if (!program) return;
  const settings = { 'files.autoSave': 'off' };
  const shape = { extension: EXTENSION, file: 'contracts.stplan', width: 1600, height: 1000 };
  workbench = await openWorkbench('comparing', { program, workspace: WORKSPACE, settings, ...shape });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Submit the plan');
  git('tag', 'submitted');
  await workbench.page.locator('.statusbar-item', { hasText: /£2\.3m unexplained, \d+ findings/ }).waitFor();
});
afterAll(() => workbench?.close());

const shown = (index = 0) => workbench.webview(index).frameLocator('iframe:not(.next)');
const lines = readFileSync(join(WORKSPACE, 'contracts.stplan'), 'utf8').split('\n');
const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
const widget = () => workbench.page.locator('.quick-input-widget:visible');

/** A notice among all there are; an editor that is driven by tests shows none by itself. */
async function notice(words: string) {
  const { page } = workbench;
  const found = page.locator('.notifications-center .notification-list-item', { hasText: words });
  await expect
    .poll(
      async () => {
        await workbench.command('Notifications: Show Notifications');
        return found.waitFor({ timeout: 10_000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 200_000, interval: 1_000 },
    )
    .toBe(true);
  return found;
}

/** Puts other words in the place of some on a line of the active editor. */
async function type(line: number, words: string, instead: string): Promise<void> {
  const { page } = workbench;
  const column = (lines[line - 1] ?? '').indexOf(words) + 1;
  await workbench.goToLine(line, column);
  for (let step = 0; step < words.length; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type(instead);
}

describe.runIf(program)('a person who compares', () => {
  it('chooses a revision and reads what changed since, in pounds', async () => {
    const { page } = workbench;
    await workbench.line('AcuteNorth').click();
    await type(lineOf('NorthCCG    265.2    266.4'), '266.4', '264.0');
    await workbench.command('Compare with Revision');
    await widget().locator('.monaco-list-row', { hasText: 'submitted' }).first().waitFor();
    await workbench.picture('revisions');
    await widget().locator('.monaco-list-row', { hasText: 'HEAD' }).first().click();
    await shown().locator('li', { hasText: 'One contract no longer agrees: AcuteNorth.' }).waitFor();
    expect(await shown().locator('main').textContent()).toContain('£266.4m → £264.0m, down by £2.4m');
    await page.waitForTimeout(300);
    await workbench.picture('compared');
  });

  it('goes from a change to its line', async () => {
    await workbench.goToLine(1);
    const line = lineOf('NorthCCG    265.2    266.4');
    await shown()
      .locator('tbody', { hasText: 'contract AcuteNorth' })
      .locator('a.src', { hasText: `:${line}` })
      .click();
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();
  });

  it('sees the comparison follow what is typed', async () => {
    const line = lineOf('NorthCCG    265.2    266.4');
    await type(line, '266.4', '265.0');
    await shown().locator('td', { hasText: '£266.4m → £265.0m, down by £1.4m' }).first().waitFor();
    await type(line, '266.4', '266.4');
    await shown().locator('p', { hasText: 'Both say the same.' }).waitFor();
    await type(line, '266.4', '264.0');
    await shown().locator('td', { hasText: '£266.4m → £264.0m' }).first().waitFor();
  });

  it('reads it in the colours of the editor', async () => {
    const isDark = () =>
      shown()
        .locator('html')
        .evaluate((page) => getComputedStyle(page).colorScheme === 'dark');
    expect(await isDark()).toBe(false);
    await workbench.command('Preferences: Toggle between Light/Dark Themes');
    await expect.poll(isDark).toBe(true);
    await workbench.picture('compared-dark');
    await workbench.command('Preferences: Toggle between Light/Dark Themes');
    await expect.poll(isDark).toBe(false);
  });

  it('compares scenarios by organisation and year', async () => {
    await workbench.line('AcuteNorth').click();
    await workbench.command('Compare Scenarios');
    const row = workbench.page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('#active-frame');
    const page = row.frameLocator('iframe:not(.next)');
    await page.locator('h3', { hasText: 'A hard winter' }).first().waitFor();
    await workbench.page.locator('.editor-group-container.active .tab.active', { hasText: 'contracts' }).waitFor();
    await workbench.picture('scenarios');
    const link = page.locator('a.src').first();
    const line = (await link.textContent())?.split(':')[1];
    await link.click();
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();
    await workbench.page.locator('.tab.active', { hasText: 'assumptions-and-scenarios.stplan' }).waitFor();
  });

  it('exports the plan into a file, whole, and opens it', async () => {
    const { page, folder } = workbench;
    await workbench.command('Export Plan');
    await widget().locator('.monaco-list-row', { hasText: 'iCalendar' }).waitFor();
    await workbench.picture('forms');
    await widget().locator('.monaco-list-row', { hasText: 'JSON' }).click();
    await widget().locator('input[type=text]').first().waitFor();
    await expect.poll(() => widget().locator('input[type=text]').first().inputValue()).toMatch(/Westmarch\.json$/);
    await workbench.picture('export-dialog');
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(join(folder, 'Westmarch.json'))).toBe(true);
    const told = await notice('Wrote Westmarch.json');
    await workbench.picture('exported');
    expect(JSON.parse(readFileSync(join(folder, 'Westmarch.json'), 'utf8'))).toMatchObject({
      plan: { name: 'Westmarch' },
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('.Westmarch'))).toEqual([]);
    await told.locator('.monaco-button', { hasText: 'Open' }).click();
    await page.locator('.tab.active', { hasText: 'Westmarch.json' }).waitFor();
  });
});
