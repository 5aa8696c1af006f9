import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { planOption, settingsOption } from '../shared-options.ts';
import { SCENARIO_FORMATS, type ScenarioOptions } from './options.ts';

const HELP = `
Examples:
  stplan scenario                               every scenario of the plan below this folder
  stplan scenario --scenario HardWinter         one of them
  stplan scenario plans/westmarch --format markdown -o scenarios.md
  stplan scenario --format html -o scenarios.html  a page to be read, with a figure

A scenario sets figures, dates, awards and confidence otherwise than the plan. What is printed is by how much each
organisation's position changes against the plan: by the figures that are set, by savings that come later as a milestone
is late, and by the Sustainability and Transformation Fund, which is lost whole where the control total is missed.`;

const END = {
  clean: 'the scenarios were worked out',
  seeAlso: ['stplan report', 'docs/scenarios.md'],
};

/** `stplan scenario`: what the scenarios of plans do to positions. */
export const scenario: DefineCommand = (surroundings, setExit) =>
  new Command('scenario')
    .description('tell what scenarios do to the position of each organisation and year')
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(SCENARIO_FORMATS).default('text'))
    .addOption(
      new Option('--scenario <name>', 'only this scenario; may be given again').argParser(
        (name: string, before: readonly string[] = []) => [...before, name],
      ),
    )
    .addOption(new Option('-o, --output <file>', 'write it to this file'))
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (paths: string[], options: ScenarioOptions) => {
      const { runScenario } = await import('./run.ts');
      setExit(await runScenario(paths, options, surroundings));
    });
