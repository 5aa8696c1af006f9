import { assemble, parsePlan, readFragment } from '@stplan/language';
import { type Finding, lineIndex, type PlanFragment, positionAt } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import { completeExample, type LocatedFinding, type PageExample } from '@stplan/testkit';
import { prelude } from './pages.ts';

/** An example as its reader gets it: what it contributes, and what was found in it. */
export type ReadExample = {
  readonly fragment: PlanFragment;
  readonly texts: ReadonlyMap<string, string>;
  /** With lines counted in the example. */
  readonly findings: readonly LocatedFinding[];
  /** In the prelude, where none should be. */
  readonly elsewhere: readonly string[];
};

/** Puts an example and the prelude together and reconciles their plans. */
export function reconciledExample(example: PageExample) {
  const completed = completeExample(example, prelude);
  const texts = new Map(completed.files.map((file) => [file.path, file.text]));
  const fragments = completed.files.map((file) => readFragment(parsePlan(file.text), file.path));
  const workspace = assemble(fragments, texts);
  const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace));
  return { ...completed, texts, fragments, workspace, reconciliations };
}

/** Reads an example together with the prelude, and evaluates its formulas. */
export function readExample(example: PageExample): ReadExample {
  const { path, linesBefore, texts, fragments, workspace, reconciliations } = reconciledExample(example);
  const formulas = reconciliations.flatMap(({ findings }) => findings);
  // An example is cut out of a plan, so what it declares need not be used in it.
  const all = [...workspace.findings, ...formulas].filter(({ rule }) => rule !== 'language/unused-element');
  const here = all.filter(({ span }) => span.file === path);
  return {
    fragment: fragments.at(-1)!,
    texts,
    findings: here.map((finding) => located(finding, texts, linesBefore)),
    elsewhere: all.filter(({ span }) => span.file !== path).map(({ rule, message }) => `${rule}: ${message}`),
  };
}

function located({ rule, message, span }: Finding, texts: ReadonlyMap<string, string>, linesBefore: number) {
  const { line } = positionAt(lineIndex(texts.get(span.file) ?? ''), span.start);
  return { line: line - linesBefore, rule, message };
}
