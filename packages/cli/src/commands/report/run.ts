import { join, resolve } from 'node:path';
import { type NationalPlan, nationalPlan, renderNational, renderReport, reportInput } from '@stplan/report';
import manifest from '../../../package.json' with { type: 'json' };
import { type Analysis, analyse } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';

import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import type { ReportOptions } from './options.ts';
import { selectionFor } from './selection.ts';

/** The file of the roll-up; no plan can be called so. */
const ROLL_UP = 'roll-up.html';

/** Writes the report of every plan that is asked for, and the roll-up over them where there are several. */
export async function runReport(
  paths: readonly string[],
  options: ReportOptions,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const { output, settings: settingsFile, plan, audience } = options;
  const analysis = await analyse({ paths, cwd, settingsFile, plan });
  const generator = `stplan ${manifest.version}`;
  const write = async (file: string, html: string, what: string) => {
    await writeWhole(resolve(cwd, file), html, file);
    stdout.write(`wrote ${file} (${Math.ceil(Buffer.byteLength(html) / 1024)} KB): ${what}\n`);
  };
  const plans: NationalPlan[] = [];
  const files = targets(analysis, output);
  for (const { name, file } of files) {
    const input = reportInput(analysis, name, generator);
    await write(file, renderReport({ ...input, selection: selectionFor(input.plan, options) }), name);
    if (files.length > 1) plans.push(nationalPlan(input, `${encodeURIComponent(name)}.html`));
  }
  // A selection of sections or of one organisation is about single plans.
  if (plans.length > 1 && options.report === undefined && options.organisation === undefined) {
    const rollUp = renderNational(plans, { generator, audience });
    await write(join(output, ROLL_UP).replaceAll('\\', '/'), rollUp, `roll-up over ${plans.length} plans`);
  }
  return EXIT.clean;
}

/** Which plan goes into which file. */
function targets(
  { reconciliations }: Analysis,
  output: string,
): readonly { readonly name: string; readonly file: string }[] {
  const names = reconciliations.map(({ plan }) => plan.name);
  if (names.length === 0) throw new UsageError('there is no plan here; a plan begins with: plan NAME "title" { }');
  if (/[\\/]$/.test(output))
    return names.map((name) => ({ name, file: join(output, `${name}.html`).replaceAll('\\', '/') }));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    throw new UsageError(
      `there are ${names.length} plans here (${names.join(', ')}): name one with --plan, or a folder with --output reports/`,
    );
  }
  return [{ name, file: output }];
}
