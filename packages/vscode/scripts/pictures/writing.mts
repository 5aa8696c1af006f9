import {
  at,
  behind,
  command,
  commandAt,
  inTurn,
  key,
  pause,
  type Scene,
  type Show,
  seen,
  suggest,
  type,
} from './steps.mts';

/** Puts cells as a spreadsheet copies them on the clipboard. */
const copied =
  (text: string): Show =>
  async ({ page }) => {
    await page.evaluate((cells) => navigator.clipboard.writeText(cells), text);
  };
const CELLS = '\t2017-18\t2018-19\r\nWUH cost "Wards"\t1.5\t(2.0)\r\nWUH cost "Agency"\t0.5\t1.0\r\n';

const SCHEMES =
  'Scheme\tOrganisation\t2017/18\t2018/19\r\nTheatre lists\tWUH\t1.8\t3.6\r\nAgency\tWUH\t0.5\t1.0\r\nTotal\t\t2.3\t4.6\r\n';

/** What helps an author to write and to change. */
export const WRITING: readonly Scene[] = [
  { 'complete-in-element': inTurn(behind('contracts.stplan', 'ends      31 March 2019'), type('\n'), suggest) },
  { 'complete-name': inTurn(behind('contracts.stplan', 'includes  FrailtyHubs, '), suggest) },
  {
    'complete-name-typed': inTurn(
      behind('contracts.stplan', 'between   NorthCCG and WUH'),
      type('\nbetween W'),
      suggest,
    ),
  },
  {
    'complete-years': inTurn(
      behind('schemes/acute.stplan', '  needs       TheatreListsRedesigned\n'),
      type('effect in £m annual {\nyears '),
      suggest,
    ),
  },
  { 'complete-cell': inTurn(behind('contracts.stplan', 'WUH         265.2    '), suggest) },
  { 'complete-unit': inTurn(behind('contracts.stplan', 'activity AandE at WUH in '), suggest) },
  {
    'complete-ods': inTurn(
      behind('organisations.stplan', 'part of Westmarch\n'),
      type('\norganisation Leeds "Leeds Teaching Hospitals" {\nods '),
      suggest,
    ),
  },
  { 'complete-rule': inTurn(behind('plan.stplan', 'rule         '), suggest) },
  { 'complete-citation': inTurn(behind('contracts.stplan', '266.4  ['), suggest) },
  {
    'complete-top': inTurn(behind('programmes.stplan', 'part of Westmarch\n'), type('\n'), suggest),
    'complete-snippet': inTurn(key('Escape'), type('eff'), key('Enter')),
    'snippet-next': key('Tab', 'Tab'),
  },
  {
    'signature-help': inTurn(
      commandAt('positions/wuh.stplan', '454.5', 0, 'Trigger Parameter Hints'),
      seen('.parameter-hints-widget'),
    ),
  },
  {
    problems: inTurn(
      command('Problems: Focus on Problems View'),
      key('ArrowDown', 'ArrowDown', 'ArrowRight'),
      pause(800),
    ),
  },
  {
    'problem-peek': inTurn(
      commandAt('contracts.stplan', 'WUH         220.9', 0, 'Go to Next Problem (Error, Warning, Info)'),
      seen('.marker-widget'),
    ),
  },
  {
    'quick-fix': inTurn(commandAt('contracts.stplan', '220.9', 1, 'Quick Fix...'), seen('.action-widget')),
    'quick-fix-applied': inTurn(key('Enter'), pause(1200)),
  },
  {
    'quick-fix-name': inTurn(
      behind('organisations.stplan', 'NorthCCG, SouthCCG'),
      type('x'),
      pause(1000),
      key('Control+.'),
    ),
  },
  { 'source-actions': commandAt('contracts.stplan', '220.9', 1, 'Source Action...') },
  {
    'accept-reason': commandAt('contracts.stplan', '220.9', 1, 'Accept Finding…'),
    'accept-written': inTurn(type('Winter beds, agreed with the regulator'), key('Enter'), pause(1000)),
  },
  {
    rename: inTurn(commandAt('organisations.stplan', 'organisation WCT', 14, 'Rename Symbol'), seen('.rename-box')),
    'rename-refused': inTurn(
      key('Control+A'),
      type('2 words'),
      key('Enter'),
      command('Notifications: Show Notifications'),
    ),
  },
  {
    renamed: inTurn(
      commandAt('organisations.stplan', 'organisation WCT', 14, 'Rename Symbol'),
      type('Community'),
      key('Enter'),
      pause(1200),
    ),
  },
  { 'rename-own': inTurn(commandAt('plan.stplan', 'Stp2017', 3, 'Rename Symbol'), pause(800)) },
  {
    'format-before': inTurn(behind('contracts.stplan', '266.4  [CcgPlan17]'), type('\nNothing 1,2 3 [CcgPlan17]')),
    'format-after': inTurn(key('Escape'), command('Format Document'), pause(500)),
  },
  {
    'format-selection-before': inTurn(
      behind('capital.stplan', 'part of Westmarch\n'),
      type('\nmilestone   A   "Open"   {\nowner WUH'),
      key('Escape', 'Enter'),
      type('due    31 March 2018'),
      key('Escape', 'Home', 'Shift+ArrowUp', 'Shift+ArrowUp'),
    ),
    'format-selection-after': inTurn(command('Format Selection'), pause(500)),
  },
  {
    'format-on-type': inTurn(
      behind('contracts.stplan', '265.2    266.4  [TrustPlan17]'),
      type('\nWCT 1.25 1,300.5'),
      key('Escape', 'Enter'),
      pause(1000),
    ),
  },
  {
    'linked-editing': inTurn(
      commandAt('assumptions-and-scenarios.stplan', 'DemandGrowth "', 3, 'Start Linked Editing'),
      type('X'),
      pause(500),
    ),
  },
  {
    paste: inTurn(
      behind('schemes/acute.stplan', 'WUH cost "Theatres"      1.8      3.6      5.4      7.0  [Schemes17 "AP2"]\n'),
      copied(CELLS),
      command('Paste Table from Spreadsheet'),
    ),
  },
  {
    'paste-whole-table': inTurn(
      behind('schemes/acute.stplan', '  needs       TheatreListsRedesigned'),
      copied(CELLS),
      command('Paste Table from Spreadsheet'),
    ),
  },
  {
    'paste-elements': inTurn(
      at('schemes/acute.stplan', 'part of'),
      key('Control+End', 'Enter'),
      copied(SCHEMES),
      command('Paste Table from Spreadsheet'),
      seen('.quick-input-widget', 'What is pasted'),
    ),
    'paste-elements-written': inTurn(key('Enter'), pause(1500)),
  },
  {
    'paste-plain': inTurn(
      behind('schemes/acute.stplan', 'WUH cost "Theatres"      1.8      3.6      5.4      7.0  [Schemes17 "AP2"]\n'),
      copied(CELLS),
      key('Control+V'),
      pause(500),
    ),
  },
  {
    'file-renamed': inTurn(
      at('capital.stplan', 'part of'),
      command('File: Reveal Active File in Explorer View'),
      key('F2'),
    ),
  },
];
