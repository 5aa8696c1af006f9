import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../../../test/editors/vscode/workbench.ts';

/** Brings a feature before the eyes. */
export type Show = (workbench: Workbench) => Promise<void>;

/** Opens a file and puts the cursor before some words of it; `into` characters further if said. */
async function at(workbench: Workbench, file: string, words: string, into = 0): Promise<void> {
  const { page, folder } = workbench;
  const before = readFileSync(join(folder, file), 'utf8').split(words)[0] ?? '';
  const lines = before.split('\n');
  await page.keyboard.press('Escape');
  await workbench.open(file);
  await page.locator('.tab.active', { hasText: file.split('/').at(-1) ?? file }).waitFor();
  await page.waitForTimeout(300);
  // A pointer that rests on a tab has a card of its own.
  await page.mouse.move(1, 1);
  await page.keyboard.press('Control+G');
  const place = `:${lines.length}:${(lines.at(-1)?.length ?? 0) + into + 1}`;
  await page.locator('.quick-input-widget:visible input[type=text]').first().fill(place);
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: `Ln ${lines.length},` }).waitFor();
}

/** Shows the card of what the cursor is at. */
const hover =
  (file: string, words: string, into = 0): Show =>
  async (workbench) => {
    await at(workbench, file, words, into);
    await workbench.command('Show or Focus Hover');
    await workbench.page.locator('.editor-instance .monaco-hover:visible .hover-contents').first().waitFor();
    await workbench.page.waitForTimeout(600);
  };

/** Types at the end of a line and asks what can stand there. */
const suggest =
  (file: string, words: string, typed: string): Show =>
  async (workbench) => {
    await at(workbench, file, words, words.length);
    const { page } = workbench;
    if (typed !== '') await page.keyboard.type(typed);
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await page.waitForTimeout(800);
  };

const press =
  (file: string, words: string, into: number, ...keys: string[]): Show =>
  async (workbench) => {
    await at(workbench, file, words, into);
    for (const key of keys) await workbench.page.keyboard.press(key);
    await workbench.page.waitForTimeout(1200);
  };

const then =
  (...steps: Show[]): Show =>
  async (workbench) => {
    for (const step of steps) await step(workbench);
  };
const command =
  (title: string): Show =>
  async (workbench) => {
    await workbench.command(title);
    await workbench.page.waitForTimeout(1500);
  };
const type =
  (text: string): Show =>
  async ({ page }) => {
    // A box that has been asked for comes a moment later.
    await page.waitForTimeout(500);
    await page.keyboard.type(text);
    await page.waitForTimeout(700);
  };
const key =
  (...keys: string[]): Show =>
  async ({ page }) => {
    for (const one of keys) await page.keyboard.press(one);
    await page.waitForTimeout(700);
  };
const undo = command('File: Revert File');

/** Each feature by the name of its picture. */
export const FEATURE_PICTURES: Readonly<Record<string, Show>> = {
  problems: then(command('Problems: Focus on Problems View'), key('ArrowDown', 'ArrowDown', 'ArrowRight')),
  'problem-peek': then(command('View: Hide Panel'), press('contracts.stplan', 'WUH         220.9', 0, 'F8')),
  'hover-figure': hover('positions/wuh.stplan', '(8.0)', 2),
  'hover-total': hover('capital.stplan', '(2.4)', 2),
  'hover-formula': hover('positions/wuh.stplan', 'DrugBase', 2),
  'hover-contract-figure': hover('contracts.stplan', '220.9', 1),
  'hover-element': hover('schemes/urgent-care.stplan', 'FrailtyHubs "', 3),
  'hover-name': hover('contracts.stplan', 'NorthCCG and', 3),
  'hover-word': hover('contracts.stplan', 'national tariff', 3),
  'hover-row-word': hover('positions/wuh.stplan', 'control total', 3),
  'hover-source': hover('contracts.stplan', 'CcgPlan17', 3),
  'complete-in-element': suggest('contracts.stplan', 'ends      31 March 2019', '\n'),
  'complete-name': then(undo, suggest('contracts.stplan', 'includes  FrailtyHubs, ', '')),
  'complete-name-typed': suggest('contracts.stplan', 'between   NorthCCG and WUH', '\nbetween W'),
  'complete-years': then(
    undo,
    suggest('schemes/acute.stplan', '  needs       TheatreListsRedesigned\n', 'effect in £m annual {\nyears '),
  ),
  'complete-cell': then(undo, suggest('contracts.stplan', 'WUH         265.2    ', '')),
  'complete-unit': suggest('contracts.stplan', 'activity AandE at WUH in ', ''),
  'complete-ods': suggest('organisations.stplan', 'kind    acute trust', '\nods '),
  'complete-top': then(undo, suggest('programmes.stplan', 'part of Westmarch\n', '\n')),
  'complete-snippet': then(type('eff'), key('Enter')),
  'snippet-next': key('Tab', 'Tab'),
  'signature-help': then(undo, press('positions/wuh.stplan', '454.5', 0, 'Control+Shift+Space')),
  'inlay-hints': press('positions/wuh.stplan', 'do nothing', 0, 'Home'),
  'inlay-hints-contracts': press('contracts.stplan', '265.2', 0, 'Home'),
  lenses: press('contracts.stplan', 'contract AcuteSouth', 0, 'Home'),
  'lens-statement': async ({ page }) => {
    await page
      .locator('.codelens-decoration a', { hasText: /unexplained/ })
      .first()
      .click();
    await page.waitForTimeout(1500);
  },
  'lens-uses': async (workbench) => {
    await at(workbench, 'organisations.stplan', 'organisation WUH');
    await workbench.page.locator('.codelens-decoration a', { hasText: /use/ }).nth(1).click();
    await workbench.page.waitForTimeout(1500);
  },
  'quick-fix': press('contracts.stplan', '220.9', 1, 'Control+.'),
  'quick-fix-applied': async ({ page }) => {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
  },
  'accept-reason': then(undo, press('contracts.stplan', '220.9', 1), command('Accept Finding…')),
  'accept-written': then(type('Winter beds, agreed with the regulator'), key('Enter')),
  rename: then(undo, press('organisations.stplan', 'organisation WCT', 14, 'F2')),
  renamed: then(type('Community'), key('Enter'), command('View: Show Explorer')),
  references: press('schemes/urgent-care.stplan', 'FrailtyHubs "', 3, 'Shift+F12'),
  'definition-peek': then(press('capital.stplan', '(2.4)', 2), command('Peek Definition')),
  'definition-peek-total': then(press('positions/wuh.stplan', '(47.8)', 2), command('Peek Definition')),
  'call-hierarchy': then(press('positions/wuh.stplan', '(47.8)', 2), command('Calls: Show Call Hierarchy')),
  outline: then(command('View: Show Explorer'), command('Explorer: Focus on Outline View')),
  breadcrumbs: then(press('positions/wuh.stplan', '(47.8)', 2), command('Focus and Select Breadcrumbs')),
  folding: then(press('contracts.stplan', 'contract AcuteSouth', 0), command('Fold All')),
  'semantic-colours': then(
    command('Unfold All'),
    press('assumptions-and-scenarios.stplan', 'expect in 2018/19: WUH.cost', 0),
  ),
  'format-before': then(press('contracts.stplan', 'NorthCCG    265.2', 0), type('Nothing 1,2 3 [CcgPlan17]\n  ')),
  'format-after': command('Format Document'),
  'linked-editing': then(undo, press('contracts.stplan', 'NorthCCG    265.2', 3)),
  'document-links': then(press('plan.stplan', 'https://westmarch', 3)),
  'workspace-symbols': then(key('Control+T'), type('hub')),
  reconciliation: then(key('Escape'), command('Show Reconciliation')),
  'reconciliation-statement': async (workbench) => {
    await workbench.webview().locator('td.bad button').first().click();
    await workbench.page.waitForTimeout(1500);
  },
  explorer: async ({ page }) => {
    await page.locator('.pane-header', { hasText: 'Plans' }).first().waitFor();
    for (const name of ['Organisations', 'Efficiencies', 'Milestones', 'Commitments'])
      await page
        .locator('.monaco-list-row', { hasText: name })
        .first()
        .click({ timeout: 3000 })
        .catch(() => undefined);
    await page.waitForTimeout(500);
  },
  'explorer-filtered': then(command('Filter Plans…'), type('at risk'), key('Enter')),
  report: then(command('View: Hide Panel'), press('contracts.stplan', '220.9', 1), command('Open Report to the Side')),
  walkthrough: then(
    command('View: Close All Editors'),
    command('Welcome: Open Walkthrough...'),
    type('Your first plan'),
    key('Enter'),
  ),
  'new-plan': then(command('View: Close All Editors'), command('stplan: New Plan')),
  'new-plan-two': then(type('Mid Wessex'), key('Enter')),
  'new-plan-written': then(type('Wessex Hospitals'), key('Enter')),
  paste: async (workbench) => {
    await at(workbench, 'schemes/acute.stplan', '  needs       TheatreListsRedesigned');
    await workbench.page.evaluate(() =>
      navigator.clipboard.writeText(
        '\t2017-18\t2018-19\r\nWUH cost "Wards"\t1.5\t(2.0)\r\nWUH cost "Agency"\t0.5\t1.0\r\n',
      ),
    );
    await workbench.command('Paste Table from Spreadsheet');
    await workbench.page.waitForTimeout(1000);
  },
  'status-hover': then(undo, async ({ page }) => {
    await page.locator('.statusbar-item', { hasText: 'unexplained' }).hover();
    await page.waitForTimeout(1500);
  }),
  'context-menu': async (workbench) => {
    await at(workbench, 'contracts.stplan', '220.9', 1);
    await workbench.page.keyboard.press('Shift+F10');
    await workbench.page.waitForTimeout(800);
  },
};
