import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at, command, inTurn, key, pause, type Scene, type Show, suggest, type } from './steps.mts';

/** A new file, open and empty. */
const emptyFile =
  (file: string): Show =>
  async (workbench) => {
    const path = join(workbench.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    await workbench.page.waitForTimeout(1500);
    await at(file, '')(workbench);
  };

/** Enters text as the keys of a person do: what is offered is taken only with Tab. */
const line = (...texts: readonly string[]): Show =>
  inTurn(...texts.flatMap((text) => [type(text), key('Escape', 'Enter')]));

/** A plan from its first letter, with the slips of a person who knows spreadsheets. */
export const FIRST_PLAN: readonly Scene[] = [
  {
    'first-empty': inTurn(emptyFile('mid/plan.stplan'), suggest),
    'first-plan-word': inTurn(key('Escape'), type('pl')),
    'first-plan-snippet': key('Enter'),
    'first-plan-name': type('MidWessex'),
    'first-plan-filled': inTurn(key('Tab'), type('Mid Wessex'), key('Tab', 'Tab', 'Tab', 'Tab'), pause(800)),
    'first-footprint': inTurn(key('Escape', 'Control+End', 'Enter', 'Enter'), type('foot'), key('Enter')),
    'first-footprint-members': inTurn(
      type('MidWessex'),
      key('Tab'),
      type('Mid Wessex'),
      key('Tab'),
      type('WessexCCG, WessexHospitals'),
      key('Escape', 'Escape', 'Control+End', 'Enter', 'Enter'),
      pause(1000),
    ),
    'first-organisation': inTurn(type('organ'), pause(600)),
    'first-organisation-snippet': inTurn(key('Enter'), type('Wessex Hospitals'), key('Tab')),
    'first-organisation-slip': inTurn(type('Wessex Hospitals NHS Trust'), key('Tab'), pause(1000)),
    'first-organisation-kind': inTurn(type('acute'), pause(600)),
  },
  {
    'typed-head': inTurn(
      emptyFile('mid/plan.stplan'),
      line(
        'plan MidWessex "Mid Wessex" {',
        'footprint MidWessex',
        'baseline 2016-17',
        'period 2017/18 - 2018/19',
        'version 1.0',
        'budget',
      ),
      pause(1200),
    ),
    'typed-head-problems': inTurn(command('Problems: Focus on Problems View'), pause(800)),
  },
  {
    'typed-organisations': inTurn(
      emptyFile('mid/plan.stplan'),
      line('plan MidWessex "Mid Wessex" {', 'footprint MidWessex', 'period 2017/18 to 2018/19'),
      key('ArrowDown', 'End', 'Enter', 'Enter'),
      line(
        'footprint MidWessex "Mid Wessex" { members WessexCCG, Hospitals }',
        '',
        'organisation WessexCCG "NHS Wessex CCG" {',
      ),
      type('kind '),
      suggest,
    ),
    'typed-kind': inTurn(key('Escape'), type('CCG'), pause(1000)),
    'typed-organisation-two': inTurn(
      key('Escape', 'ArrowDown', 'End', 'Enter'),
      line('organisation "Wessex Hospitals" {'),
      type('kind Acute Trust'),
      pause(1000),
    ),
    'typed-problems': inTurn(command('Problems: Focus on Problems View'), pause(800)),
  },
  {
    'table-head': inTurn(
      emptyFile('mid/plan.stplan'),
      line('plan MidWessex "Mid Wessex" {', 'footprint MidWessex', 'period 2017/18 to 2018/19'),
      key('ArrowDown', 'End', 'Enter', 'Enter'),
      line(
        'footprint MidWessex "Mid Wessex" { members WessexCCG, Hospitals }',
        'organisation WessexCCG "NHS Wessex CCG" { kind ccg }',
        'organisation Hospitals "Wessex Hospitals" { kind acute trust }',
        '',
      ),
      type('contr'),
      pause(600),
    ),
    'table-snippet': inTurn(key('Enter'), pause(500)),
    'table-between': inTurn(type('Acute'), key('Tab'), type('Acute services'), key('Tab'), type('Wess'), pause(600)),
    'table-figures': inTurn(
      key('Escape'),
      type('exCCG'),
      key('Escape', 'Tab'),
      type('Hospitals'),
      key('Escape', 'Tab'),
      pause(600),
    ),
    'table-figures-one': inTurn(type('£100m 105'), key('Escape', 'Tab'), pause(800)),
    'table-figures-two': inTurn(type('100,0 105.0'), key('Escape', 'Tab'), pause(1000)),
    'table-position': inTurn(
      key('Escape', 'Control+End', 'Enter', 'Enter'),
      line('position Hospitals in £m annual {', 'years 2017/18 2018/19', 'do nothing -10.0 -14.0 -18.0'),
      type('planned -6'),
      pause(1200),
    ),
    'table-efficiency': inTurn(
      key('Escape', 'ArrowDown', 'End', 'Enter', 'Enter'),
      line('efficiency Theatres "Theatres" {', 'owner Hospital', 'kind CIP', 'confidence 80 %', 'starts 01/04/2017'),
      type('effect in £m {\nyears 2017/18 2018/19\nHospitals cost 4 8'),
      key('Escape'),
      pause(1200),
    ),
    'table-problems': inTurn(command('Problems: Focus on Problems View'), pause(800)),
    'table-fix': inTurn(
      command('View: Hide Panel'),
      command('Go to Next Problem (Error, Warning, Info)'),
      key('Escape', 'Control+.'),
      pause(800),
    ),
  },
];
