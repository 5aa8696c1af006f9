import { join, resolve } from 'node:path';
import { exportFiles } from '@stplan/exchange';
import { reportInput } from '@stplan/report';
import manifest from '../../../package.json' with { type: 'json' };
import { analyse } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import type { ExportOptions } from './options.ts';

/** Writes the exports of the plans that are asked for. */
export async function runExport(
  paths: readonly string[],
  { format, layout, output, settings: settingsFile, plan }: ExportOptions,
  { cwd, env, stdout }: Surroundings,
): Promise<ExitCode> {
  const stamp = stampSeconds(env.SOURCE_DATE_EPOCH);
  if (layout !== undefined && format !== 'csv') throw new UsageError('--layout goes with --format csv');
  const inFolder = format === 'csv' || format === 'parquet';
  const analysis = await analyse({ paths, cwd, settingsFile, plan });
  const names = analysis.reconciliations.map((reconciliation) => reconciliation.plan.name);
  if (names.length === 0) throw new UsageError('there is no plan here; a plan begins with: plan NAME "title" { }');
  if (names.length > 1 && output !== undefined) {
    throw new UsageError(
      `there are ${names.length} plans here (${names.join(', ')}): name one with --plan, or no --output`,
    );
  }
  for (const name of names) {
    const input = reportInput(analysis, name, `stplan ${manifest.version}`);
    for (const { name: own, content } of exportFiles(format, input, { stamp, layout })) {
      const file = inFolder ? join(output ?? name, own).replaceAll('\\', '/') : (output ?? own);
      await writeWhole(resolve(cwd, file), content, file);
      stdout.write(`wrote ${file}\n`);
    }
  }
  return EXIT.clean;
}

/** Seconds since 1970, as reproducible builds name them. */
function stampSeconds(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,11}$/.test(text)) return Number(text);
  throw new UsageError('SOURCE_DATE_EPOCH must be seconds since 1970, such as 1498780800');
}
