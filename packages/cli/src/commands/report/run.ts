import { join, resolve } from 'node:path';
import { type NationalPlan, nationalPlan, renderNational, reportInput } from '@stplan/report';
import manifest from '../../../package.json' with { type: 'json' };
import { analyse } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import { PAPERS, RENDERERS } from './formats/report-formats.ts';
import type { ReportOptions } from './options.ts';
import { selectionFor } from './selection.ts';
import { targets } from './targets.ts';

/** The name of the roll-up; no plan can be called so. */
const ROLL_UP = 'roll-up';

/** Writes the report of every plan that is asked for, and the roll-up over them where there are several. */
export async function runReport(
  paths: readonly string[],
  options: ReportOptions,
  { cwd, env, stdout }: Surroundings,
): Promise<ExitCode> {
  const { format, output, settings: settingsFile, plan, audience, organisation, report } = options;
  const isSelected = report !== undefined || audience !== undefined || organisation !== undefined;
  if (isSelected && !PAPERS.has(format)) {
    throw new UsageError(`--report, --audience and --organisation choose parts of a paper: ${[...PAPERS].join(', ')}`);
  }
  const analysis = await analyse({ paths, cwd, settingsFile, plan });
  const generator = `stplan ${manifest.version}`;
  const write = async (file: string, content: string | Uint8Array, what: string) => {
    await writeWhole(resolve(cwd, file), content, file);
    stdout.write(`wrote ${file} (${Math.ceil(Buffer.byteLength(content) / 1024)} KB): ${what}\n`);
  };
  const plans: NationalPlan[] = [];
  const wanted = targets(
    analysis.reconciliations.map((one) => one.plan.name),
    output,
    format,
  );
  for (const { name, file } of wanted) {
    const input = reportInput(analysis, name, generator);
    const selection = selectionFor(input.plan, options);
    for (const part of await RENDERERS[format]({ ...input, selection }, env)) {
      await write(part.name === undefined ? file : join(file, part.name).replaceAll('\\', '/'), part.content, name);
    }
    if (wanted.length > 1) plans.push(nationalPlan(input, `${encodeURIComponent(name)}.${format}`));
  }
  // A selection of sections or of one organisation is about single plans.
  if (plans.length > 1 && output !== undefined && report === undefined && organisation === undefined) {
    const rollUp = async (): Promise<string | Uint8Array | undefined> => {
      if (format !== 'html' && format !== 'pdf') return undefined;
      const html = renderNational(plans, { generator, audience });
      return format === 'html' ? html : (await import('./formats/print-pdf.ts')).printPdf(html, env);
    };
    const content = await rollUp();
    const file = join(output, `${ROLL_UP}.${format}`).replaceAll('\\', '/');
    if (content !== undefined) await write(file, content, `roll-up over ${plans.length} plans`);
  }
  return EXIT.clean;
}
