import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../../../../test/editors/vscode/workbench.ts';

/** Makes the window and the folder what they were when the editor started, so that no scene needs another. */
export async function cleanWindow(workbench: Workbench, workspace: string): Promise<void> {
  const { page, folder } = workbench;
  const tabs = page.locator('.tabs-container .tab');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  for (let left = 30; left > 0 && (await tabs.count()) > 0; left--) {
    await workbench.command('View: Revert and Close Editor');
    await page.waitForTimeout(200);
  }
  restore(folder, workspace);
  await workbench.command('Notifications: Clear All Notifications');
  // A panel that is not shown has no command that hides it.
  if (await page.locator('.part.panel').isVisible()) await workbench.command('View: Hide Panel');
  await workbench.command('View: Show Explorer');
  await page.mouse.move(1, 1);
}

function restore(folder: string, workspace: string): void {
  const kept = new Set(readdirSync(workspace, { recursive: true }).map(String));
  for (const name of readdirSync(folder, { recursive: true }).map(String))
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(workspace, folder, { recursive: true });
}
