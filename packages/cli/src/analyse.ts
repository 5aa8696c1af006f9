import { loadedTexts, type ReadFile, type ReadPlanFiles, readPlanFiles } from '@stplan/language/node';
import { isProblem, type Plan, type Workspace } from '@stplan/model';
import { type Reconciliation, reconcile } from '@stplan/reconcile';
import { type CheckResult, checkWorkspace, type OutsideAcceptance, type Stopwatch } from '@stplan/rules';
import { namesThereAre } from './names-there-are.ts';
import { type AcceptanceFile, readAcceptanceFile } from './settings/acceptance-file.ts';
import { settingsFor } from './settings/read-settings.ts';
import type { Settings } from './settings/settings.ts';
import { UsageError } from './usage-error.ts';
import { WITH_LIBRARY } from './with-library.ts';

/** What every command that looks at plans is asked for. */
export type AnalysisRequest = {
  /** Files and folders; none means the current folder. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly settingsFile: string | undefined;
  /** Only this plan's findings and figures. */
  readonly plan: string | undefined;
  /** Standard input, which stands in for a file. */
  readonly input?: ReadFile & { readonly file: string };
  readonly observer?: CheckObserver;
  /** Says of a real path, links followed, whether it may be read, where not everything may. */
  readonly within?: ((real: string) => boolean) | undefined;
};

/** Who is told how a check goes. */
export type CheckObserver = {
  readonly stopwatch?: Stopwatch | undefined;
  /** Called before each plan is worked out. */
  readonly onPlan?: ((name: string, index: number, count: number) => void) | undefined;
};

/** Plans read and checked. */
export type CheckedPlans = {
  readonly workspace: Workspace;
  readonly result: CheckResult;
  readonly settings: Settings;
};

/** Plans read, reconciled and checked. */
export type Analysis = CheckedPlans & {
  /** The plan that was asked for, or all. */
  readonly plans: readonly Plan[];
  readonly reconciliations: readonly Reconciliation[];
};

type Loaded = {
  readonly workspace: Workspace;
  readonly plans: readonly Plan[];
  readonly settings: Settings;
  readonly acceptances: readonly OutsideAcceptance[];
};

/** Reads, reconciles and checks the plans below some paths. */
export async function analyse(request: AnalysisRequest): Promise<Analysis> {
  return analyseRead(request, await readForCheck(request));
}

/**
 * Reconciles and checks plan files that were read before; `pause` is told how many plans are done of how many, waited for
 * before each, and may end it.
 */
export async function analyseRead(
  request: AnalysisRequest,
  before: ReadForCheck,
  pause: (done: number, count: number) => Promise<void> = async () => undefined,
): Promise<Analysis> {
  const loaded = loadedPlans(request, before);
  const reconciliations: Reconciliation[] = [];
  const { plans } = loaded;
  for (const [done, plan] of plans.entries()) {
    await pause(done, plans.length);
    reconciliations.push(reconcile(plan, loaded.workspace));
  }
  await pause(plans.length, plans.length);
  return { ...checked(request, loaded, reconciliations), plans, reconciliations };
}

function* reconciledInTurn({ plans, workspace }: Loaded, { onPlan }: CheckObserver = {}): Generator<Reconciliation> {
  for (const [index, plan] of plans.entries()) {
    onPlan?.(plan.name, index, plans.length);
    yield reconcile(plan, workspace, { agreeing: 'left out' });
  }
}

function checked(
  { plan, observer }: AnalysisRequest,
  { workspace, settings, acceptances }: Loaded,
  reconciliations: Iterable<Reconciliation>,
): CheckedPlans {
  const result = checkWorkspace({
    workspace,
    reconciliations,
    settings: settings.rules,
    acceptances,
    stopwatch: observer?.stopwatch,
  });
  return { workspace, result: plan === undefined ? result : ofPlan(result, plan), settings };
}

/** Plan files as they were read, with everything else that a check needs. */
export type ReadForCheck = {
  readonly read: ReadPlanFiles;
  readonly settings: Settings;
  /** The folder that the patterns and paths of the settings start from. */
  readonly folder: string;
  readonly accepted: AcceptanceFile;
};

/** Reads the plan files below some paths, the settings that hold for them, and the acceptances that those name. */
export async function readForCheck({
  paths,
  cwd,
  settingsFile,
  input,
  within,
}: AnalysisRequest): Promise<ReadForCheck> {
  const wanted = paths.length > 0 ? paths : ['.'];
  const { settings, folder } = await settingsFor(wanted[0] ?? '.', settingsFile, cwd, within);
  const { include, exclude } = settings;
  const overlay = input === undefined ? new Map<string, string>() : new Map([[input.file, input.text ?? '']]);
  const files = await readPlanFiles({ paths: wanted, cwd, settings: { include, exclude, folder }, overlay, within });
  if (isProblem(files)) throw new UsageError(files.error);
  const read = input === undefined ? files : withInput(files, input);
  if (read.texts.size === 0 && read.findings.length === 0) {
    throw new UsageError(`there is no plan file (.stplan) in ${wanted.join(', ')}`);
  }
  return { read, settings, folder, accepted: await readAcceptanceFile(settings.acceptances, folder, cwd, within) };
}

/** What could not be read of standard input is a finding, and no plan without a header besides. */
function withInput({ texts, findings }: ReadPlanFiles, input: NonNullable<AnalysisRequest['input']>): ReadPlanFiles {
  const others = new Map(texts);
  if (input.text === undefined) others.delete(input.file);
  return { texts: others, findings: [...findings, ...input.findings] };
}

/**
 * Checks plan files that were read before, as they stand or with other texts. Nothing but the findings is wanted: each
 * plan's statements are let go with it.
 */
export function checkTexts(
  request: AnalysisRequest,
  before: ReadForCheck,
  texts: ReadonlyMap<string, string>,
): CheckedPlans {
  const loaded = loadedPlans(request, { ...before, read: { ...before.read, texts } });
  return checked(request, loaded, reconciledInTurn(loaded, request.observer));
}

/** Plans read and nothing else done with them, such as for other figures than theirs. */
export async function readPlans(request: AnalysisRequest): Promise<Pick<Loaded, 'plans' | 'workspace'>> {
  return load(request);
}

async function load(request: AnalysisRequest): Promise<Loaded> {
  return loadedPlans(request, await readForCheck(request));
}

function loadedPlans({ plan }: AnalysisRequest, { read, settings, accepted }: ReadForCheck): Loaded {
  const { workspace } = loadedTexts(read, WITH_LIBRARY);
  const plans = plan === undefined ? workspace.plans : [planNamed(plan, workspace)];
  const texts = new Map([...workspace.texts, ...accepted.texts]);
  return { workspace: { ...workspace, texts }, plans, settings, acceptances: accepted.acceptances };
}

function planNamed(name: string, { plans }: Workspace): Plan {
  const found = plans.find((plan) => plan.name === name);
  if (found !== undefined) return found;
  const names = plans.map((plan) => plan.name);
  throw new UsageError(`there is no plan ${name} here; ${namesThereAre(name, names)}`);
}

function ofPlan({ findings, accepted, waiting }: CheckResult, name: string): CheckResult {
  const belongs = ({ finding }: CheckResult['findings'][number]) => finding.plan === undefined || finding.plan === name;
  return { findings: findings.filter(belongs), accepted: accepted.filter(belongs), waiting };
}
