import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { lineIndex, type PlanFragment, positionAt, type SourceSpan } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import { type CheckResult, checkWorkspace, NO_SETTINGS, type ReportedFinding } from '@stplan/rules';
import type { Fault, Lines } from './fault.ts';
import type { PlanText } from './plan-text.ts';

/** How a check took a fault. */
export type Judged = {
  /** `named`: a right rule points there; `elsewhere`: a right rule points at another place; `silent`: neither. */
  readonly outcome: 'named' | 'elsewhere' | 'silent';
  /** The findings that the plan did not have before, the graver ones first. */
  readonly told: readonly string[];
  /** How many of them are errors. */
  readonly errors: number;
  /** How many are errors or warnings: one cause ought to be one of them. */
  readonly grave: number;
};

/** Judges faults of one example; what the faults leave alone is read once. */
export function judge(plan: PlanText): (fault: Fault) => Judged {
  const texts = new Map([...LIBRARY_TEXTS, ...plan.files.map(({ file, text }) => [file, text] as const)]);
  const fragments = new Map([...texts].map(([file, text]) => [file, readFragment(parsePlan(text), file)]));
  const before = new Set(check(fragments, texts).findings.map(keyOf));

  return (fault) => {
    const [now, read] = [new Map(texts), new Map(fragments)];
    for (const [file, text] of fault.texts) {
      now.delete(file);
      read.delete(file);
      if (text === undefined) continue;
      now.set(file, text);
      read.set(file, readFragment(parsePlan(text), file));
    }
    const found = check(read, now).findings.filter((one) => !before.has(keyOf(one)));
    const right = found.filter(({ finding }) => fault.rules.includes(finding.rule));
    const points = right.some(({ finding }) =>
      [finding.span, ...finding.related.filter(({ brief }) => brief !== true).map(({ span }) => span)].some((span) =>
        fault.places.some((place) => isWithin(span, place, now)),
      ),
    );
    return {
      outcome: points ? 'named' : right.length > 0 ? 'elsewhere' : 'silent',
      told: found.map(({ finding, severity }) => `${severity} ${finding.rule}: ${finding.message}`),
      errors: found.filter(({ severity }) => severity === 'error').length,
      grave: found.filter(({ severity }) => severity !== 'info').length,
    };
  };
}

function check(fragments: ReadonlyMap<string, PlanFragment>, texts: ReadonlyMap<string, string>): CheckResult {
  const workspace = assemble([...fragments.values()], texts);
  const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace));
  return checkWorkspace({ workspace, reconciliations, settings: NO_SETTINGS });
}

function keyOf({ finding }: ReportedFinding): string {
  return `${finding.rule} ${finding.message}`;
}

function isWithin({ file, start, end }: SourceSpan, place: Lines, texts: ReadonlyMap<string, string>): boolean {
  if (file !== place.file) return false;
  const index = lineIndex(texts.get(file) ?? '');
  const [first, last] = [positionAt(index, start).line, positionAt(index, end).line];
  return first <= place.to && last >= place.from && last - first <= place.to - place.from + 1;
}
