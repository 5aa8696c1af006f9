import { resolve } from 'node:path';
import type { Severity } from '@stplan/rules';
import type { Format, RenderInput } from '@stplan/rules/formats/render-input';
import manifest from '../../../package.json' with { type: 'json' };
import { type AnalysisRequest, type CheckedPlans, checkTexts, type ReadForCheck, readForCheck } from '../../analyse.ts';
import { progressOn } from '../../output/progress.ts';
import { writeWhole } from '../../output/write-file.ts';
import { FAIL_LEVELS } from '../../settings/fail-level.ts';
import { type Surroundings, wantsColour } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import { type FormatName, saysFingerprints } from './format-names.ts';
import type { Asked, Parted } from './known-before.ts';
import type { CheckOptions } from './options.ts';
import { pathsAndInput } from './standard-input.ts';
import { takeStatistics } from './statistics.ts';

/** How a check came out. */
export type Outcome = { readonly failed: boolean; readonly before: ReadForCheck };

/** What only some checks need: each is asked for when it is. */
export type CheckParts = {
  readonly format: (name: FormatName) => Promise<Format>;
  readonly partedByKnown: () => Promise<(checked: CheckedPlans, asked: Asked) => Promise<Parted>>;
};

/** Checks plans once, prints the findings, and writes the reports that are asked for. */
export async function checkOnce(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
  parts: CheckParts,
): Promise<Outcome> {
  const { cwd, now, stdout, stderr } = surroundings;
  refusePlans(options);
  const statistics = options.statistics ? takeStatistics(now) : undefined;
  const progress = progressOn(surroundings);
  const request: AnalysisRequest = {
    ...(await pathsAndInput(paths, options.stdinFilename, surroundings)),
    cwd,
    settingsFile: options.settings,
    plan: options.plan,
    observer: { stopwatch: statistics?.stopwatch, onPlan: progress?.onPlan },
  };
  const before = await readForCheck(request);
  statistics?.lap('finding and reading files');
  const checked = checkTexts(request, before, before.read.texts);
  progress?.done();
  statistics?.lap('parsing, reconciling and rules');

  const parted = await partedFindings(checked, { request, before, options, surroundings }, parts);
  const failing = FAIL_LEVELS.slice(0, FAIL_LEVELS.indexOf(options.failOn ?? checked.settings.failOn) + 1);
  await write(options, surroundings, parts, {
    ...parted,
    texts: checked.workspace.texts,
    files: [...before.read.texts.keys()].sort(),
    failing,
    version: manifest.version,
    colour: false,
  });
  statistics?.lap('writing findings');
  if (statistics !== undefined) stderr.write(statistics.text(checked.result.findings));
  if (stdout.writableNeedDrain) await new Promise((drained) => stdout.once('drain', drained));
  const fails: readonly Severity[] = failing;
  return { failed: parted.result.findings.some(({ severity }) => fails.includes(severity)), before };
}

/** A slip in an option must not write over a plan. */
function refusePlans({ report = [], writeBaseline }: CheckOptions): void {
  const files = [...report.map(({ file }) => file), ...(writeBaseline === undefined ? [] : [writeBaseline])];
  const plan = files.find((file) => file.endsWith('.stplan'));
  if (plan !== undefined) throw new UsageError(`${plan} is a plan file; findings are not written over it`);
}

async function partedFindings(checked: CheckedPlans, asked: Asked, parts: CheckParts): Promise<Parted> {
  const { format, report = [], baseline, changed, writeBaseline } = asked.options;
  const compared = [baseline, changed, writeBaseline].some((option) => option !== undefined);
  if (compared || [format, ...report.map((one) => one.format)].some(saysFingerprints)) {
    const partedByKnown = await parts.partedByKnown();
    return partedByKnown(checked, asked);
  }
  const identityOf = () => {
    throw new Error('this format was to say no fingerprints');
  };
  return { result: checked.result, known: undefined, identityOf, standingOf: () => undefined };
}

/** Prints findings, then writes each report; one that cannot be written does not keep back the others. */
async function write(
  { format, report = [] }: CheckOptions,
  surroundings: Surroundings,
  parts: CheckParts,
  input: RenderInput,
) {
  const print = await parts.format(format);
  surroundings.stdout.write(print({ ...input, colour: wantsColour(surroundings) }));
  const faults: unknown[] = [];
  for (const { format: name, file } of report) {
    const render = await parts.format(name);
    await writeWhole(resolve(surroundings.cwd, file), render(input), file).catch((error) => faults.push(error));
  }
  if (faults.length > 0) throw faults[0];
}
