import { resolve } from 'node:path';
import type { Workspace } from '@stplan/model';
import { type PlanOutcomes, renderScenarios } from '@stplan/report';
import manifest from '../../../package.json' with { type: 'json' };
import { readPlans } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { ScenarioFormat, ScenarioOptions } from './options.ts';
import { outcomesJson } from './outcomes-json.ts';
import { outcomesMarkdown } from './outcomes-markdown.ts';
import { outcomesOfPlans } from './outcomes-of-plans.ts';
import { outcomesText } from './outcomes-text.ts';

const RENDERERS: {
  readonly [F in ScenarioFormat]: (plans: readonly PlanOutcomes[], workspace: Workspace) => string;
} = {
  text: outcomesText,
  markdown: outcomesMarkdown,
  html: (plans) => renderScenarios(plans, `stplan ${manifest.version}`),
  json: (plans, { texts }) => `${JSON.stringify(outcomesJson(plans, texts), null, 2)}\n`,
};

/** Works out scenarios and prints what they change. */
export async function runScenario(
  paths: readonly string[],
  { format, scenario, output, plan, settings: settingsFile }: ScenarioOptions,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const { plans, workspace } = await readPlans({ paths, cwd, settingsFile, plan });
  const text = RENDERERS[format](outcomesOfPlans(plans, workspace, scenario), workspace);
  if (output === undefined) stdout.write(text);
  else {
    await writeWhole(resolve(cwd, output), text, output);
    stdout.write(`wrote ${output} (${Math.ceil(Buffer.byteLength(text) / 1024)} KB)\n`);
  }
  return EXIT.clean;
}
