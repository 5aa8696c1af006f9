import { Command, Option } from 'commander';
import { FAIL_LEVELS } from '../../settings/fail-level.ts';
import type { DefineCommand } from '../define-command.ts';
import { planOption, settingsOption } from '../shared-options.ts';
import { type CheckOptions, FORMATS } from './options.ts';

const HELP = `
Examples:
  stplan check                            every plan below this folder
  stplan check plans/westmarch            one plan
  stplan check --format concise           one line a finding, for scripts
  stplan check --format json > out.json   findings with the terms of their statements
  stplan check --fail-on warning          warnings fail the run too

A difference that printed digits allow is no finding. To accept a finding where it stands, write on the line before:
  // stplan-accept finance/bridge: the reason`;

/** `stplan check`: reads, reconciles and checks plans, and prints what it finds. */
export const check: DefineCommand = (surroundings, setExit) =>
  new Command('check')
    .description('check plans: names, figures and whether they reconcile')
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(new Option('-f, --format <format>', 'how to print findings').choices(FORMATS).default('full'))
    .addOption(
      new Option('--fail-on <level>', 'the least severity that fails the run (default: error)').choices(FAIL_LEVELS),
    )
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CheckOptions) => {
      const { runCheck } = await import('./run.ts');
      setExit(await runCheck(paths, options, surroundings));
    });
