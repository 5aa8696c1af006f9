import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION, WORKSPACE } from './vscode/places.ts';
import { programOf, RELEASES } from './vscode/this-machine.ts';
import { openWorkbench, type Workbench } from './vscode/workbench.ts';

/** What a person does with pointer and keys while writing; that the answers are right is tested in the suite. */

const program = programOf(RELEASES.current);
let workbench: Workbench;

beforeAll(async () => {
  if (!program) return;
  const settings = { 'files.autoSave': 'off' };
  const shape = { extension: EXTENSION, file: 'contracts.stplan', width: 1500, height: 900 };
  workbench = await openWorkbench('writing', { program, workspace: WORKSPACE, settings, ...shape });
  await workbench.page.locator('.statusbar-item', { hasText: /£2\.3m unexplained, 10 findings/ }).waitFor();
});
afterAll(() => workbench?.close());

/** Puts the cursor some characters into some words of a file, as it was saved. */
async function placeCursor(file: string, words: string, into: number): Promise<void> {
  const { page } = workbench;
  const lines = readFileSync(join(WORKSPACE, file), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(words)) + 1;
  const column = (lines[line - 1] ?? '').indexOf(words) + into + 1;
  await page.keyboard.press('Escape');
  await workbench.open(file);
  await page.locator('.tab.active', { hasText: file }).waitFor();
  await workbench.goToLine(line, column);
}

describe.runIf(program)('a person who writes', () => {
  it('reads under the pointer what a figure is, and what it breaks', async () => {
    const { page, command } = workbench;
    await placeCursor('contracts.stplan', ' 220.9', 2);
    await command('Show or Focus Hover');
    const card = page.locator('.monaco-hover:visible', { hasText: 'AcuteSouth, WUH 2017/18: £220.9m' });
    await card.waitFor();
    await card.getByText('unexplained by £1.5m').first().waitFor();
    await workbench.picture('hover');
    await page.keyboard.press('Escape');
  });

  it('accepts a finding with a reason, and sees it gone from the status bar', async () => {
    const { page, command } = workbench;
    const reason = 'Winter beds, to be settled by the two boards';
    await placeCursor('contracts.stplan', ' 220.9', 2);
    await command('stplan: Accept Finding');
    const box = page.locator('.quick-input-widget:visible input[type=text]').first();
    await page.locator('.quick-input-widget:visible', { hasText: 'Accept contract/value' }).waitFor();
    await box.fill(reason);
    await page.keyboard.press('Enter');
    await workbench.line(`stplan-accept contract/value: ${reason}`).waitFor();
    await page.locator('.statusbar-item', { hasText: /, 9 findings/ }).waitFor();
    await workbench.picture('accepted');
    await page.keyboard.press('Control+Z');
    await page.locator('.statusbar-item', { hasText: /, 10 findings/ }).waitFor();
  });

  it('lets a quick fix put a finding right', async () => {
    const { page } = workbench;
    await placeCursor('organisations.stplan', 'NorthCCG, SouthCCG', 'NorthCCG'.length);
    await page.keyboard.type('x');
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await page.keyboard.press('ArrowLeft');
    const fix = page.locator('.action-widget:visible .monaco-list-row', { hasText: 'NorthCCG' }).first();
    // a list that was opened before the findings had come to rest closes by itself
    const offered = async () => {
      await page.keyboard.press('Control+.');
      return fix.waitFor({ timeout: 10_000 }).then(
        () => true,
        () => page.keyboard.press('Escape').then(() => false),
      );
    };
    await expect.poll(offered, { timeout: 200_000, interval: 1_000 }).toBe(true);
    await workbench.picture('quick-fix');
    await fix.click();
    await workbench.line('members').waitFor();
    await expect.poll(() => page.locator('.editor-instance .squiggly-error').count()).toBe(0);
  });

  it('writes an element from its snippet, from one place to the next', async () => {
    const { page } = workbench;
    await placeCursor('programmes.stplan', 'programme UrgentCare', 0);
    await page.keyboard.type('\n');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('miles');
    await page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'what is to be reached by a day' })
      .waitFor();
    await workbench.picture('completion');
    await page.keyboard.press('Enter');
    await page.keyboard.type('WardOpens');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The ward opens');
    await workbench.line('milestone WardOpens "The ward opens" {').waitFor();
    await workbench.picture('snippet');
    await workbench.command('File: Revert File');
  });

  it('gives an element another name in every file at once', async () => {
    const { page } = workbench;
    await placeCursor('organisations.stplan', 'organisation WCT', 'organisation W'.length);
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input:visible');
    await box.fill('Community');
    await page.keyboard.press('Enter');
    await workbench.line('organisation Community').waitFor();
    await placeCursor('contracts.stplan', 'NorthCCG and WCT', 0);
    await workbench.line('NorthCCG and Community').waitFor();
    await workbench.picture('renamed');
  });
});
