import { at, command, commandAt, hover, inTurn, key, pause, type Scene, seen } from './steps.mts';

/** What an author sees of a plan without changing it. */
export const READING: readonly Scene[] = [
  { 'hover-figure': hover('positions/wuh.stplan', '(8.0)', 2) },
  { 'hover-total': hover('capital.stplan', '(2.4)', 2) },
  { 'hover-formula': hover('positions/wuh.stplan', 'DrugBase', 2) },
  { 'hover-contract-figure': hover('contracts.stplan', '220.9', 1) },
  { 'hover-element': hover('schemes/urgent-care.stplan', 'FrailtyHubs "', 3) },
  { 'hover-name': hover('contracts.stplan', 'NorthCCG    265.2', 3) },
  { 'hover-word': hover('contracts.stplan', 'national tariff', 3) },
  { 'hover-row-word': hover('positions/wuh.stplan', 'control total', 3) },
  { 'hover-source': hover('contracts.stplan', 'CcgPlan17', 3) },
  { 'inlay-hints': at('positions/wuh.stplan', 'do nothing') },
  { 'inlay-hints-contracts': at('contracts.stplan', '265.2') },
  { lenses: inTurn(at('contracts.stplan', 'contract AcuteSouth'), pause(1500)) },
  {
    'lens-statement': inTurn(at('contracts.stplan', 'contract AcuteSouth'), async ({ page }) => {
      await page
        .locator('.codelens-decoration a', { hasText: /unexplained/ })
        .first()
        .click();
      await page.waitForTimeout(1500);
    }),
  },
  {
    'lens-uses': inTurn(at('organisations.stplan', 'organisation WUH'), async ({ page }) => {
      await page
        .locator('.codelens-decoration a', { hasText: /^used 181 times/ })
        .first()
        .click();
      await page.waitForTimeout(1500);
    }),
  },
  { 'highlight-name': inTurn(at('contracts.stplan', 'NorthCCG    265.2', 3), pause(800)) },
  { 'highlight-word': inTurn(at('contracts.stplan', 'contract AcuteSouth', 3), pause(800)) },
  { 'highlight-figure': inTurn(at('positions/wuh.stplan', '(47.8)', 3), pause(800)) },
  { 'semantic-colours': at('assumptions-and-scenarios.stplan', 'expect in 2018/19: WUH.cost') },
  { 'semantic-colours-plan': at('plan.stplan', 'source Stp2016') },
  { 'document-links': inTurn(at('plan.stplan', 'https://westmarch', 3), command('Show or Focus Hover'), pause(600)) },
  { folding: commandAt('contracts.stplan', 'contract AcuteSouth', 0, 'Fold All') },
  { 'folding-tables': commandAt('contracts.stplan', 'contract AcuteNorth', 0, 'Fold Level 2') },
  { 'folding-comments': commandAt('plan.stplan', 'plan Westmarch', 0, 'Fold All Block Comments') },
  {
    'select-figure': commandAt('contracts.stplan', '266.4', 1, 'Expand Selection'),
    'select-row': command('Expand Selection'),
    'select-table': command('Expand Selection'),
    'select-element': inTurn(command('Expand Selection'), command('Expand Selection')),
  },
  {
    'sticky-scroll': inTurn(
      at('contracts.stplan', 'contracted  218,000'),
      key('Control+Home', 'Control+End'),
      at('contracts.stplan', 'contracted  218,000'),
      pause(500),
    ),
  },
  {
    'definition-peek': inTurn(
      commandAt('contracts.stplan', 'FrailtyHubs,', 3, 'Peek Definition'),
      seen('.zone-widget .peekview-title'),
      pause(800),
    ),
  },
  {
    'definition-peek-figure': inTurn(
      commandAt('capital.stplan', '(2.4)', 2, 'Peek Definition'),
      seen('.zone-widget .peekview-title'),
      pause(800),
    ),
  },
  {
    'definition-peek-total': inTurn(
      commandAt('positions/wuh.stplan', '(47.8)', 2, 'Peek Definition'),
      seen('.zone-widget .peekview-title'),
      pause(800),
    ),
  },
  { 'definition-national': commandAt('plan.stplan', 'Stp2017', 3, 'Go to Definition') },
  {
    references: inTurn(
      commandAt('schemes/urgent-care.stplan', 'FrailtyHubs "', 3, 'Go to References'),
      seen('.zone-widget .peekview-title'),
      pause(800),
    ),
  },
  {
    'references-view': inTurn(
      commandAt('organisations.stplan', 'organisation WCT', 14, 'References: Find All References'),
      pause(1200),
    ),
  },
  {
    'call-hierarchy': inTurn(
      commandAt('positions/wuh.stplan', '(47.8)', 2, 'Calls: Show Call Hierarchy'),
      pause(1000),
      command('Calls: Show Outgoing Calls'),
      pause(1000),
    ),
    'call-hierarchy-incoming': inTurn(command('Calls: Show Incoming Calls'), pause(1000)),
  },
  {
    'call-hierarchy-peek': inTurn(
      commandAt('contracts.stplan', '220.9', 2, 'Peek Call Hierarchy'),
      seen('.zone-widget .peekview-title'),
      pause(1000),
    ),
  },
  { outline: inTurn(at('positions/wuh.stplan', '(47.8)', 2), command('Explorer: Focus on Outline View'), pause(800)) },
  { breadcrumbs: inTurn(at('positions/wuh.stplan', '(47.8)', 2), command('Focus and Select Breadcrumbs')) },
];
