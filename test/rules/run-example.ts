import { assemble, lateLibrary, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_BODIES, LIBRARY_TEXTS } from '@stplan/library';
import { lineIndex, positionAt, type Workspace } from '@stplan/model';
import { type Reconciliation, reconcile } from '@stplan/reconcile';
import { type CheckResult, checkWorkspace, type ExampleFile, NO_SETTINGS } from '@stplan/rules';

/** Files of plans that are read and worked out together. */
export type WorkedExample = { readonly workspace: Workspace; readonly reconciliations: readonly Reconciliation[] };

/** Reads and reconciles the files of a plan as the program does, together with the national library. */
export function workExample(files: readonly ExampleFile[]): WorkedExample {
  const texts = new Map([...LIBRARY_TEXTS, ...files.map(({ file, text }) => [file, text] as const)]);
  const fragments = [...texts].map(([file, text]) => readFragment(parsePlan(text), file));
  const workspace = assemble(fragments, texts, { late: lateLibrary(LIBRARY_BODIES) });
  return { workspace, reconciliations: workspace.plans.map((plan) => reconcile(plan, workspace)) };
}

/** Reads, reconciles and checks. */
export function checkExample(files: readonly ExampleFile[]): CheckResult {
  return checkWorkspace({ ...workExample(files), settings: NO_SETTINGS });
}

/** The findings of a check in one file, with their lines. */
export function located(result: CheckResult, { file, text }: ExampleFile) {
  const index = lineIndex(text);
  return result.findings
    .filter(({ finding }) => finding.span.file === file)
    .map(({ finding, severity }) => ({
      line: positionAt(index, finding.span.start).line,
      rule: finding.rule,
      message: finding.message,
      severity,
    }));
}
