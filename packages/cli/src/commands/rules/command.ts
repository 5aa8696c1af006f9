import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { settingsOption } from '../shared-options.ts';
import { RULE_LIST_FORMATS, type RulesOptions } from './options.ts';

const HELP = `
Examples:
  stplan rules                                every rule, by area
  stplan rules --area finance                 those of an area
  stplan rules --group national               what the planning round asks of every plan
  stplan rules --severity error               those that weigh as errors under the settings of this folder
  stplan rules --format json > rules.json     for other programs

Groups are reading, reconciliation, national, advice, and those that stplan.json names. \`stplan explain RULE\` tells
what a rule is about.`;

const END = {
  clean: 'the rules were listed, whichever there are',
  seeAlso: ['stplan explain RULE', 'stplan check --statistics', 'docs/rules.md'],
};

/** `stplan rules`: what a check looks for. */
export const rules: DefineCommand = (surroundings, setExit) =>
  new Command('rules')
    .description('list the rules, with the severities that the settings give them')
    .addOption(new Option('-f, --format <format>', 'how to print them').choices(RULE_LIST_FORMATS).default('text'))
    .addOption(new Option('--area <area>', 'only those of an area, such as finance'))
    .addOption(
      new Option('--severity <severity>', 'only those of a severity').choices(['error', 'warning', 'info', 'off']),
    )
    .addOption(new Option('--group <group>', 'only those of a group, such as national'))
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (options: RulesOptions) => {
      const { runRules } = await import('./run.ts');
      setExit(await runRules(options, surroundings));
    });
