import { ANSI_STYLE, type CheckResult, PLAIN_STYLE, renderConcise, renderFull, renderJson } from '@stplan/rules';
import { Command, Option } from 'commander';
import { analyse } from '../analyse.ts';
import { EXIT } from '../exit-code.ts';
import type { FailLevel } from '../settings/settings.ts';
import { FAIL_LEVELS } from '../settings/validate-settings.ts';
import { wantsColour } from '../surroundings.ts';
import type { DefineCommand } from './commands.ts';
import { planOption, settingsOption } from './shared-options.ts';

type Options = {
  readonly format: Format;
  readonly failOn?: FailLevel;
  readonly settings?: string;
  readonly plan?: string;
};
type Format = keyof typeof RENDERERS;
type Renderer = (result: CheckResult, texts: ReadonlyMap<string, string>, colour: boolean) => string;

/** How findings are printed. */
const RENDERERS = {
  full: (result, texts, colour) => renderFull(result, texts, { style: colour ? ANSI_STYLE : PLAIN_STYLE }),
  concise: (result, texts) => renderConcise(result, texts),
  json: (result, texts) => renderJson(result, texts),
} satisfies Record<string, Renderer>;

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
    .addOption(
      new Option('-f, --format <format>', 'how to print findings').choices(Object.keys(RENDERERS)).default('full'),
    )
    .addOption(
      new Option('--fail-on <level>', 'the least severity that fails the run (default: error)').choices(FAIL_LEVELS),
    )
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', HELP)
    .action(async (paths: string[], { format, failOn, settings: settingsFile, plan }: Options) => {
      const { workspace, result, settings } = await analyse({ paths, cwd: surroundings.cwd, settingsFile, plan });
      surroundings.stdout.write(RENDERERS[format](result, workspace.texts, wantsColour(surroundings)));
      const fails = FAIL_LEVELS.slice(0, FAIL_LEVELS.indexOf(failOn ?? settings.failOn) + 1);
      setExit(result.findings.some(({ severity }) => fails.includes(severity)) ? EXIT.findings : EXIT.clean);
    });
