import { applyFixes, type CheckResult, type ChosenFix, chosenFixes, type FixChoice } from '@stplan/rules';
import { formatWritten } from './format-written.ts';

/** How often what came of fixes is looked at again: one fix may bring another finding to light, which has its own. */
const MOST_ROUNDS = 12;

/** What came of fixing. */
export type FixOutcome = {
  /** The texts of the files that are not as they were. */
  readonly changed: ReadonlyMap<string, string>;
  readonly applied: readonly ChosenFix[];
  /** How often a fix was put off, as another one changed the same place. */
  readonly overlapping: number;
  /** How many findings are left that could be fixed if unsafe fixes were wanted. */
  readonly unsafe: number;
  /** What is found in the end. */
  readonly left: CheckResult;
};

type Texts = ReadonlyMap<string, string>;

/** Checks and fixes until nothing is left to fix. What does not put its finding right is not done at all. */
export function fixTexts(texts: Texts, check: (texts: Texts) => CheckResult, choice: FixChoice): FixOutcome {
  const first = check(texts);
  const vain = new Set<string>();
  for (;;) {
    const { now, applied, overlapping, left, stuck } = inRounds(texts, first, check, choice, vain);
    const known = vain.size;
    for (const chosen of stuck) vain.add(kindOf(chosen));
    if (vain.size > known) continue;
    const changed = new Map([...now].filter(([file, text]) => texts.get(file) !== text));
    const findings = left.findings.map(({ finding }) => finding);
    const unsafe = choice.unsafe ? 0 : chosenFixes(findings, { ...choice, unsafe: true }).length;
    return { changed, applied, overlapping, unsafe, left };
  }
}

/** Fixes in rounds, but for those that are known to be in vain; `stuck` are those that are wanted still or again. */
function inRounds(
  texts: Texts,
  first: CheckResult,
  check: (texts: Texts) => CheckResult,
  choice: FixChoice,
  vain: ReadonlySet<string>,
) {
  const applied: ChosenFix[] = [];
  const done = new Set<string>();
  let putOff = new Set<string>();
  let overlapping = 0;
  let now = texts;
  let left = first;
  for (let round = 0; ; round++) {
    const findings = left.findings.map(({ finding }) => finding);
    const wanted = chosenFixes(findings, choice).filter((chosen) => !vain.has(kindOf(chosen)));
    const stuck =
      round === MOST_ROUNDS
        ? wanted
        : wanted.filter((chosen) => done.has(nameOf(chosen)) && !putOff.has(nameOf(chosen)));
    if (wanted.length === 0 || stuck.length > 0) return { now, applied, overlapping, left, stuck };
    const result = applyFixes(now, wanted);
    const next = new Map(now);
    for (const [file, text] of result.texts) {
      next.set(file, formatWritten(now.get(file) ?? '', text, result.places.get(file) ?? []));
    }
    applied.push(...result.applied);
    for (const chosen of result.applied) done.add(nameOf(chosen));
    // of two that are alike one may have waited for the other
    putOff = new Set(result.overlapping.map(nameOf));
    overlapping += result.overlapping.length;
    now = next;
    left = check(now);
  }
}

/** What tells one fix of one finding from another. */
function nameOf({ finding, fix }: ChosenFix): string {
  return JSON.stringify([
    finding.rule,
    finding.span.file,
    finding.message,
    fix.title,
    fix.edits.map(({ text }) => text),
  ]);
}

/** What fixes that are in vain have in common, however the figures in their messages change. */
function kindOf({ finding, fix }: ChosenFix): string {
  return JSON.stringify([finding.rule, finding.span.file, fix.title]);
}
