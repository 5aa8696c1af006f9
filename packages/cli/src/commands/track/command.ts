import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { planOption, settingsOption } from '../shared-options.ts';
import { TRACK_FORMATS, type TrackOptions } from './options.ts';

const HELP = `
Examples:
  stplan track                                  on the day for which the plan speaks (as at)
  stplan track --as-at "31 December 2017"       on another day
  stplan track --as-at 2017-12-31 --organisation WUH
                                                what one organisation owns
  stplan track plans/westmarch --format markdown -o position.md

What is told: milestones that are overdue, due within three months and slipping, what is left of the critical path,
savings delivered against the plan to date, savings that move because a milestone is late, and the forecast outturn.
The command never looks at the clock: another day than the plan's is named.`;

const END = {
  clean: 'the position was told',
  seeAlso: ['stplan explain', 'stplan report', 'docs/language/delivery.md'],
};

/** `stplan track`: where plans stand on a day. */
export const track: DefineCommand = (surroundings, setExit) =>
  new Command('track')
    .description('tell where a plan stands on a day: milestones, savings, forecast outturn')
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(TRACK_FORMATS).default('text'))
    .addOption(
      new Option('--as-at <date>', "the day, such as 2017-12-31; the plan's own position date if none is named"),
    )
    .addOption(new Option('--organisation <name>', 'only what this organisation owns'))
    .addOption(new Option('-o, --output <file>', 'write it to this file'))
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (paths: string[], options: TrackOptions) => {
      const { runTrack } = await import('./run.ts');
      setExit(await runTrack(paths, options, surroundings));
    });
