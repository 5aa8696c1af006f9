import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../../scripts/build-extension.mjs';
import { ensureVscode, RELEASES } from '../../../scripts/programs/vscode-server.mjs';
import { EXTENSION, WORKSPACE } from '../../../test/editors/vscode/places.ts';
import { openWorkbench, type Workbench } from '../../../test/editors/vscode/workbench.ts';
import { at, hover } from './pictures/steps.mts';

/**
 * Takes the pictures of the walkthrough and of the extension's page from the real editor. Run it when what they show
 * has changed, and look at each.
 */

const folder = fileURLToPath(new URL('../images/walkthrough/', import.meta.url));
mkdirSync(folder, { recursive: true });
const program = ensureVscode(RELEASES.current);
if (!program) throw new Error('there is no VS Code to take pictures of');
if (!(await buildExtension())) process.exit(1);

const take = async ({ page }: Workbench, name: string) => {
  // A pointer that rests on something has a card of its own; nothing answers it in the middle of the status bar.
  await page.mouse.move(shape.width / 2, shape.height - 5);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${folder}${name}.png` });
};
const shape = { program, workspace: WORKSPACE, extension: EXTENSION, width: 1100, height: 680, sharpness: 1.5 };
const settings = {
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'editor.fontSize': 13,
  'editor.stickyScroll.enabled': false,
  'editor.lineNumbersMinChars': 3,
};

/** The editor with a file, once everything about it has been told. */
async function opened(file: string): Promise<Workbench> {
  const workbench = await openWorkbench('pictures', { ...shape, settings, file });
  await workbench.page.locator('.statusbar-item', { hasText: 'unexplained' }).waitFor();
  await workbench.page.locator('.codelens-decoration').first().waitFor();
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  return workbench;
}

const first = await opened('contracts.stplan');
await hover('contracts.stplan', '220.9', 1)(first);
await take(first, 'finding');
await first.page.keyboard.press('Escape');

await first.command('View: Close All Editors');
// Two things beside each other need a wider window.
await first.page.setViewportSize({ width: 1400, height: 866 });
await at('schemes/urgent-care.stplan', 'FrailtyHubs "')(first);
await first.command('Open Report to the Side');
const report = first.webview().frameLocator('iframe:not(.next)');
await report.locator('.find').waitFor();
await first.page.waitForTimeout(2000);
await report.getByRole('link', { name: 'Financial bridge' }).first().click();
await take(first, 'report');
await first.page.setViewportSize({ width: shape.width, height: shape.height });

await first.command('View: Close All Editors');
await at('contracts.stplan', 'WUH         220.9')(first);
await first.command('Show Reconciliation');
await first.webview().locator('td.bad button', { hasText: 'unexplained by £1.5m' }).click();
await first.page.locator('.pane .monaco-list-row', { hasText: 'Difference' }).waitFor();
await take(first, 'reconciliation');

await first.command('View: Hide Panel');
await at('positions/wuh.stplan', '(47.8)', 2)(first);
await first.command('Explain Figure');
await first.page.locator('.pane .monaco-list-row', { hasText: 'WUH income' }).first().waitFor();
await take(first, 'statement');
await first.close();

// a plan begins in an empty folder
const empty = mkdtempSync(join(tmpdir(), 'stplan-pictures-'));
const second = await openWorkbench('pictures', { ...shape, workspace: empty, settings });
await second.page.locator('.explorer-folders-view').waitFor();
await second.command('View: Toggle Primary Side Bar Visibility');
await second.command('stplan: New Plan');
const step = (number: number) =>
  second.page.locator('.quick-input-widget:visible', { hasText: `(${number}/` }).waitFor();
await step(1);
await second.page.keyboard.type('devon');
for (const number of [2, 3, 4, 5, 6]) {
  await second.page.waitForTimeout(700);
  await second.page.keyboard.press('Enter');
  await step(number);
}
await second.page.locator('.quick-input-widget:visible', { hasText: 'What goes into' }).waitFor();
await second.page.keyboard.press('Enter');
await second.line('position NorthernEasternAndWesternDevonCCG').waitFor();
await second.page.locator('.statusbar-item', { hasText: 'unexplained' }).waitFor();
await take(second, 'new-plan');
await second.close();
rmSync(empty, { recursive: true, force: true });
process.exit();
