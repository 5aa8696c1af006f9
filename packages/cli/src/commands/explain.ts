import { visibleText } from '@stplan/model';
import { type Explanation, explainFigure } from '@stplan/reconcile';
import { Command } from 'commander';
import { analyse } from '../analyse.ts';
import { EXIT } from '../exit-code.ts';
import { explanationText } from '../output/explanation-text.ts';
import { UsageError } from '../usage-error.ts';
import type { DefineCommand } from './commands.ts';
import { planOption, settingsOption } from './shared-options.ts';

type Options = { readonly settings?: string; readonly plan?: string };

const HELP = `
Examples:
  stplan explain "Westmarch.planned in 2018/19"            a footprint's figure
  stplan explain "WUH.do nothing in 2017/18" plans/        an organisation's, of the plan below plans/
  stplan explain "FrailtyHubs.net in 2018/19"              a scheme's
  stplan explain WUH                                       lists what WUH has

A figure unfolds to the places in the plan that it comes from.`;

/** `stplan explain`: the derivation of a figure, down to the lines of the plan. */
export const explain: DefineCommand = (surroundings, setExit) =>
  new Command('explain')
    .description('show where a figure comes from')
    .argument('<figure>', 'what it belongs to, a point, and what it is: "WUH.planned in 2018/19"')
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', HELP)
    .action(async (figure: string, paths: string[], { settings: settingsFile, plan }: Options) => {
      const { workspace, reconciliations } = await analyse({ paths, cwd: surroundings.cwd, settingsFile, plan });
      if (reconciliations.length === 0) throw new UsageError('there is no plan here');
      const answers = reconciliations.map((reconciliation) => explainFigure(reconciliation, figure));
      const found = answers.filter((answer) => answer.found);
      if (found.length === 0) {
        surroundings.stderr.write(`stplan: ${notFound(answers)}\n`);
        return setExit(EXIT.usage);
      }
      surroundings.stdout.write(found.map((one) => explanationText(one, workspace.texts)).join('\n'));
      setExit(EXIT.clean);
    });

/** Why there is no such figure, from the plan that comes nearest to having it. */
function notFound(answers: readonly Explanation[]): string {
  const missing = answers.flatMap((answer) => (answer.found ? [] : [answer]));
  const nearest = missing.find(({ candidates }) => candidates.length > 0) ?? missing[0];
  if (nearest === undefined) return 'there is no such figure';
  const { reason, candidates } = nearest;
  const list = candidates.map((path) => `\n  ${visibleText(path)}`).join('');
  return `${visibleText(reason)}${list === '' ? '' : `; there ${candidates.length === 1 ? 'is' : 'are'}:${list}`}`;
}
