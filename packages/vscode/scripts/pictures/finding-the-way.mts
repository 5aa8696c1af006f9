import { at, command, commandAt, inTurn, key, pause, type Scene, type Show, seen, type } from './steps.mts';

const unfolded: Show = async ({ page }) => {
  await page.locator('.pane-header', { hasText: 'Plans' }).first().waitFor();
  for (const name of ['Organisations', 'Efficiencies', 'Milestones', 'Commitments'])
    await page
      .locator('.monaco-list-row', { hasText: name })
      .first()
      .click({ timeout: 3000 })
      .catch(() => undefined);
  await page.waitForTimeout(500);
};

/** Waits for a question of a new plan. */
const newPlanStep = (step: number): Show => seen('.quick-input-widget', `(${step}/`);

/** Views, boxes and pages. */
export const VIEWS: readonly Scene[] = [
  { 'workspace-symbols': inTurn(key('Control+T'), type('hub'), pause(800)) },
  {
    'file-symbols': inTurn(
      at('contracts.stplan', 'contract AcuteSouth'),
      command('Go to Symbol in Editor...'),
      pause(800),
    ),
  },
  {
    reconciliation: inTurn(command('Show Reconciliation'), pause(1500)),
    'reconciliation-statement': async (workbench) => {
      await workbench.webview().locator('td.bad button').first().click();
      await workbench.page.waitForTimeout(1500);
    },
    explorer: unfolded,
  },
  { 'explain-figure': inTurn(commandAt('positions/wuh.stplan', '(47.8)', 2, 'Explain Figure'), pause(1200)) },
  {
    'explorer-filter': inTurn(command('Filter Plans…'), type('at risk')),
    'explorer-filtered': inTurn(key('Enter'), pause(600)),
    'explorer-cleared': command('stplan: Clear Filter'),
  },
  { report: inTurn(at('contracts.stplan', '220.9', 1), command('Open Report to the Side'), pause(3000)) },
  {
    walkthrough: inTurn(command('Welcome: Open Walkthrough...'), type('Your first plan'), key('Enter'), pause(1500)),
  },
  {
    'new-plan': command('stplan: New Plan'),
    'new-plan-organisations': inTurn(type('devon'), key('Enter'), newPlanStep(2)),
    'new-plan-years': inTurn(key('Enter'), newPlanStep(3), key('Enter'), newPlanStep(4)),
    'new-plan-review': inTurn(key('Enter'), newPlanStep(5), key('Enter'), newPlanStep(6), pause(1500)),
    'new-plan-written': inTurn(key('Enter'), seen('.tab.active', 'positions.stplan'), pause(2500)),
  },
  {
    'status-hover': inTurn(at('contracts.stplan', '220.9', 1), async ({ page }) => {
      await page.locator('.statusbar-item', { hasText: 'unexplained' }).hover();
      await page.waitForTimeout(1500);
    }),
    'status-clicked': async ({ page }) => {
      await page.locator('.statusbar-item', { hasText: 'unexplained' }).click();
      await page.waitForTimeout(1500);
    },
  },
  { 'context-menu': inTurn(at('contracts.stplan', '220.9', 1), key('Shift+F10'), pause(500)) },
  { commands: inTurn(key('F1'), type('stplan: '), pause(500)) },
  { tasks: inTurn(command('Tasks: Run Task'), type('stplan'), key('Enter'), pause(1000)) },
  { settings: inTurn(command('Preferences: Open Settings (UI)'), type('stplan'), pause(1500)) },
  {
    'rule-page': inTurn(
      commandAt('contracts.stplan', 'WUH         220.9', 0, 'Go to Next Problem (Error, Warning, Info)'),
      async (workbench) => {
        const { page } = workbench;
        await page.locator('.marker-widget a', { hasText: 'contract/value' }).click();
        await workbench.webview().locator('h1', { hasText: 'contract/value' }).waitFor();
      },
    ),
  },
  { restarted: inTurn(at('contracts.stplan', '220.9', 1), command('stplan: Restart Language Server'), pause(3000)) },
];
