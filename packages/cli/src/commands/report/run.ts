import { join, resolve } from 'node:path';
import { renderReport, reportInput } from '@stplan/report';
import manifest from '../../../package.json' with { type: 'json' };
import { type Analysis, analyse } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';

import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import type { ReportOptions } from './options.ts';
import { selectionFor } from './selection.ts';

/** Writes the report of every plan that is asked for. */
export async function runReport(
  paths: readonly string[],
  options: ReportOptions,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const { output, settings: settingsFile, plan } = options;
  const analysis = await analyse({ paths, cwd, settingsFile, plan });
  for (const { name, file } of targets(analysis, output)) {
    const input = reportInput(analysis, name, `stplan ${manifest.version}`);
    const html = renderReport({ ...input, selection: selectionFor(input.plan, options) });
    await writeWhole(resolve(cwd, file), html, file);
    stdout.write(`wrote ${file} (${Math.ceil(Buffer.byteLength(html) / 1024)} KB): ${name}\n`);
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
