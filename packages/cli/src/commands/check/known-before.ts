import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isProblem } from '@stplan/model';
import {
  baselineText,
  compareWithKnown,
  identifyFindings,
  type KnownFinding,
  readBaseline,
} from '@stplan/rules/baseline';
import type { KnownBefore, RenderInput } from '@stplan/rules/formats/render-input';
import type { AnalysisRequest, CheckedPlans, ReadForCheck } from '../../analyse.ts';
import { reason, writeWhole } from '../../output/write-file.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import type { CheckOptions } from './options.ts';

/** Findings parted into those that count and those that were there before. */
export type Parted = Pick<RenderInput, 'result' | 'known' | 'identityOf' | 'standingOf'>;

type Known = { readonly against: string; readonly findings: readonly KnownFinding[] };

/** What is asked for with a check that was made. */
export type Asked = {
  readonly request: AnalysisRequest;
  readonly before: ReadForCheck;
  readonly options: CheckOptions;
  readonly surroundings: Surroundings;
};

/** Holds findings against a baseline or an older revision, as far as either is asked for. */
export async function partedByKnown(checked: CheckedPlans, asked: Asked): Promise<Parted> {
  const { result, workspace } = checked;
  const open = result.findings.map(({ finding }) => finding);
  // the open ones first, so that what is accepted beside them does not change how they are numbered
  const all = identifyFindings([...open, ...result.accepted.map(({ finding }) => finding)], workspace);
  const identityOf: Parted['identityOf'] = (finding) => {
    const identity = all.get(finding);
    if (identity === undefined) throw new Error(`no finding of this check: ${finding.rule}`);
    return identity;
  };
  const identities = new Map(open.map((finding) => [finding, identityOf(finding)]));
  const known = await knownFindings([...identities.values()], asked);
  if (known === undefined) return { result, known: undefined, identityOf, standingOf: () => undefined };

  const { standings, fresh, gone } = compareWithKnown(identities, known.findings);
  const counts = ({ finding }: (typeof result.findings)[number]) => fresh.has(finding);
  const before: KnownBefore = {
    against: known.against,
    findings: result.findings.filter((reported) => !counts(reported)),
    gone: result.waiting > 0 ? [] : gone.filter(({ plan }) => isLookedAt(plan, checked, asked.options.plan)),
  };
  return {
    result: { ...result, findings: result.findings.filter(counts) },
    known: before,
    identityOf,
    standingOf: (finding) => standings.get(finding),
  };
}

/** Of plans that are not looked at nobody can say what is gone. */
function isLookedAt(plan: string | undefined, { workspace }: CheckedPlans, wanted: string | undefined): boolean {
  if (plan === undefined) return false;
  return wanted === undefined ? workspace.plans.some(({ name }) => name === plan) : plan === wanted;
}

async function knownFindings(now: readonly KnownFinding[], asked: Asked): Promise<Known | undefined> {
  const { request, before, options, surroundings } = asked;
  const { baseline, changed, writeBaseline } = options;
  const sources: Known[] = [];
  if (writeBaseline !== undefined) {
    await writeWhole(resolve(request.cwd, writeBaseline), baselineText(now), writeBaseline);
    surroundings.stderr.write(`wrote ${writeBaseline}: ${now.length} ${now.length === 1 ? 'finding' : 'findings'}\n`);
    sources.push({ against: writeBaseline, findings: now });
  }
  if (baseline !== undefined) {
    sources.push({ against: baseline, findings: await baselineOf(baseline, request.cwd) });
  }
  if (changed !== undefined) {
    const { findingsAt } = await import('./findings-at.ts');
    const findings = await findingsAt(changed, request, before, surroundings.env);
    sources.push({ against: `revision ${changed}`, findings });
  }
  if (sources.length === 0) return undefined;
  return {
    against: sources.map(({ against }) => against).join(' and '),
    findings: sources.flatMap(({ findings }) => findings),
  };
}

async function baselineOf(file: string, cwd: string): Promise<readonly KnownFinding[]> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error) => {
    throw new UsageError(`${file} could not be read: ${reason(error)}; --write-baseline ${file} makes one`);
  });
  const read = readBaseline(text);
  if (isProblem(read)) throw new UsageError(`${file} cannot be used: ${read.error}`);
  return read;
}
