import { assemble, parsePlan, readFragment } from '@stplan/language';
import { lineIndex, positionAt } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import { type CheckResult, checkWorkspace, type ExampleFile, NO_SETTINGS } from '@stplan/rules';

/** Reads, reconciles and checks the files of an example as the program does. */
export function checkExample(files: readonly ExampleFile[]): CheckResult {
  const fragments = files.map(({ file, text }) => readFragment(parsePlan(text), file));
  const workspace = assemble(fragments, new Map(files.map(({ file, text }) => [file, text])));
  const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace));
  return checkWorkspace({ workspace, reconciliations, settings: NO_SETTINGS });
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
