import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION, WORKSPACE } from '../vscode/places.ts';
import { programOf, RELEASES } from '../vscode/this-machine.ts';
import { openWorkbench, type Workbench } from '../vscode/workbench.ts';

const program = programOf(RELEASES.current);
let workbench: Workbench;

beforeAll(async () => {
  if (!program) return;
  // The editor is not asked whether it trusts the folder, so it does not.
  const settings = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'always' };
  const shape = { extension: EXTENSION, file: 'contracts.stplan', trusted: false, settings };
  workbench = await openWorkbench('untrusted', { program, workspace: WORKSPACE, ...shape });
});
afterAll(() => workbench?.close());

describe.runIf(program)('a folder that the editor does not trust', () => {
  it('is checked all the same', async () => {
    const { page, command } = workbench;
    await page.getByText('Restricted Mode').first().waitFor();
    await page.locator('.statusbar-item', { hasText: /£2\.3m unexplained, \d+ findings/ }).waitFor();
    await command('Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row', { hasText: '£1.5m is unexplained' }).waitFor();
    await workbench.picture('problems');
  });

  it('has its report', async () => {
    await workbench.command('Open Report to the Side');
    const report = workbench.webview().frameLocator('iframe:not(.next)');
    await report.locator('.find').waitFor();
    expect(await report.locator('h1').first().textContent()).toContain('Westmarch');
  });

  it('is compared with no revision, because Git would obey settings of the folder', async () => {
    const { page, command } = workbench;
    await workbench.line('AcuteNorth').click();
    await command('Compare with Revision');
    // An editor that is driven by tests shows no notice by itself.
    await command('Notifications: Show Notifications');
    const notice = page.locator('.notifications-center .notification-list-item', {
      hasText: 'done only in a folder that you trust',
    });
    await notice.locator('.monaco-button', { hasText: 'Manage Workspace Trust' }).waitFor();
    await workbench.picture('no-comparison');
  });
});
