import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureVscode, RELEASES } from '../../../scripts/vscode-server.mjs';
import { EXTENSION, WORKSPACE } from '../../../test/editors/vscode/places.ts';
import { openWorkbench, type Workbench } from '../../../test/editors/vscode/workbench.ts';

/**
 * Takes the pictures of the walkthrough and of the extension's page from the real editor. Run it after
 * the build when what they show has changed, and look at each.
 */

const folder = fileURLToPath(new URL('../images/walkthrough/', import.meta.url));
mkdirSync(folder, { recursive: true });
const program = ensureVscode(RELEASES.current);
if (!program) throw new Error('there is no VS Code to take pictures of');

const take = ({ page }: Workbench, name: string) => page.screenshot({ path: `${folder}${name}.png` });
const shape = { program, workspace: WORKSPACE, extension: EXTENSION, width: 1200, height: 720 };
const settings = { 'window.commandCenter': false, 'workbench.layoutControl.enabled': false, 'editor.fontSize': 13 };

const first = await openWorkbench('pictures', { ...shape, settings, file: 'contracts.stplan' });
await first.line('AcuteNorth').waitFor();
await first.page.locator('.statusbar-item', { hasText: 'unexplained' }).waitFor();
await first.command('View: Toggle Primary Side Bar Visibility');
await first.line('AcuteNorth').click();
await first.page.keyboard.press('F8');
await first.page.locator('.marker-widget', { hasText: '£1.5m is unexplained' }).waitFor();
await take(first, 'finding');
await first.page.keyboard.press('Escape');
await first.command('Open Report to the Side');
const report = first.webview().frameLocator('iframe:not(.next)');
await report.locator('.find').waitFor();
await report.locator('a[href="#contracts"]').first().click();
await first.line('AcuteSouth').click();
await first.page.waitForTimeout(1500);
await take(first, 'report');
await first.command('View: Close All Editors');
await first.open('contracts.stplan');
await first.command('Show Reconciliation');
await first.webview().locator('td.bad button', { hasText: 'unexplained by £1.5m' }).click();
await first.page.locator('.pane .monaco-list-row', { hasText: 'Difference' }).waitFor();
await take(first, 'reconciliation');
await first.command('View: Hide Panel');
await first.page.waitForTimeout(800);
await take(first, 'statement');
await first.close();

const second = await openWorkbench('pictures', { ...shape, settings, file: 'plan.stplan' });
await second.line('plan Westmarch').waitFor();
await second.command('View: Toggle Primary Side Bar Visibility');
await second.command('stplan: New Plan');
for (const words of ['Mid Wessex', 'Wessex Hospitals']) {
  await second.page.locator('.quick-input-widget:visible input[type=text]').first().fill(words);
  await second.page.keyboard.press('Enter');
  await second.page.waitForTimeout(700);
}
await second.line('plan MidWessex').waitFor();
await second.page.waitForTimeout(1500);
await take(second, 'new-plan');
await second.close();
process.exit();
