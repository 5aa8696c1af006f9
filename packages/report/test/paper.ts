import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { reconcile } from '@stplan/reconcile';
import { checkWorkspace, NO_SETTINGS } from '@stplan/rules';
import type { Audience, ReportInput } from '../src/index.ts';
import { nationalPlan, renderNational, renderReport, reportInput } from '../src/index.ts';

/** Texts of a plan by file name. */
export type Texts = ReadonlyMap<string, string>;

/** What the command line would hand to the report for the first plan of some files. */
export function inputOf(texts: Texts): ReportInput {
  const [first] = inputsOf(texts);
  if (first === undefined) throw new Error('the texts hold no plan');
  return first;
}

/** The same for every plan of some files. */
export function inputsOf(texts: Texts): readonly ReportInput[] {
  const all = new Map([...LIBRARY_TEXTS, ...texts]);
  const workspace = assemble(
    [...all].map(([file, text]) => readFragment(parsePlan(text), file)),
    all,
  );
  const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace));
  const result = checkWorkspace({ workspace, reconciliations, settings: NO_SETTINGS });
  return workspace.plans.map(({ name }) => reportInput({ workspace, reconciliations, result }, name, 'stplan test'));
}

/** The roll-up over all plans of some files. */
export function rollUpOf(texts: Texts, audience?: Audience): string {
  const plans = inputsOf(texts).map((input) => nationalPlan(input, `${input.plan.name}.html`));
  return renderNational(plans, { generator: 'stplan test', audience });
}

/** The paper of the first plan of some files. */
export function paperOf(texts: Texts): string {
  return renderReport(inputOf(texts));
}
