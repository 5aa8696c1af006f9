import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { lineIndex, positionAt } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import { type CheckResult, checkWorkspace, type ExampleFile, NO_SETTINGS } from '@stplan/rules';

/** Reads, reconciles and checks the files of a plan as the program does, together with the national library. */
export function checkExample(files: readonly ExampleFile[]): CheckResult {
  const texts = new Map([...LIBRARY_TEXTS, ...files.map(({ file, text }) => [file, text] as const)]);
  const fragments = [...texts].map(([file, text]) => readFragment(parsePlan(text), file));
  const workspace = assemble(fragments, texts);
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
