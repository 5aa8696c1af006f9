import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { planOption, settingsOption } from '../shared-options.ts';
import type { ExplainOptions } from './options.ts';

const HELP = `
Examples:
  stplan explain "Westmarch.planned in 2018/19"            a footprint's figure
  stplan explain "WUH.do nothing in 2017/18" plans/        an organisation's, of the plan below plans/
  stplan explain "FrailtyHubs.net in 2018/19"              a scheme's
  stplan explain WUH                                       lists what WUH has
  stplan explain FrailtyHubsOpen                           a milestone: what waits for it, which savings move with it
  stplan explain finance/bridge                            a rule: why it matters, how to put it right

A figure unfolds to the places in the plan that it comes from.`;

const END = {
  clean: 'the figure, milestone or rule was found',
  seeAlso: ['stplan check', 'stplan rules', 'docs/rules/README.md'],
};

/** `stplan explain`: the derivation of a figure, down to the lines of the plan. */
export const explain: DefineCommand = (surroundings, setExit) =>
  new Command('explain')
    .description('show where a figure comes from, what waits for a milestone, or what a rule is about')
    .argument(
      '<figure>',
      'what it belongs to, a point, and what it is: "WUH.planned in 2018/19"; a milestone, or a rule',
    )
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(planOption())
    .addOption(settingsOption())
    .addOption(
      new Option('--later <months>', 'of a milestone: what moves if it is so much later than forecast').default('3'),
    )
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (figure: string, paths: string[], options: ExplainOptions) => {
      const { runExplain } = await import('./run.ts');
      setExit(await runExplain(figure, paths, options, surroundings));
    });
