import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { reconcile } from '@stplan/reconcile';
import { checkWorkspace, NO_SETTINGS } from '@stplan/rules';
import type { ReportInput } from '../src/index.ts';
import { renderReport, reportInput } from '../src/index.ts';

/** Texts of a plan by file name. */
export type Texts = ReadonlyMap<string, string>;

/** What the command line would hand to the report for the first plan of some files. */
export function inputOf(texts: Texts): ReportInput {
  const all = new Map([...LIBRARY_TEXTS, ...texts]);
  const workspace = assemble(
    [...all].map(([file, text]) => readFragment(parsePlan(text), file)),
    all,
  );
  const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace));
  const result = checkWorkspace({ workspace, reconciliations, settings: NO_SETTINGS });
  const [first] = workspace.plans;
  if (first === undefined) throw new Error('the texts hold no plan');
  return reportInput({ workspace, reconciliations, result }, first.name, 'stplan test');
}

/** The paper of the first plan of some files. */
export function paperOf(texts: Texts): string {
  return renderReport(inputOf(texts));
}
