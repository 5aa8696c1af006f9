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

/** Checks and fixes until nothing is left to fix. */
export function fixTexts(texts: Texts, check: (texts: Texts) => CheckResult, choice: FixChoice): FixOutcome {
  const applied: ChosenFix[] = [];
  const done = new Set<string>();
  let overlapping = 0;
  let now = new Map(texts);
  let left = check(now);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = left.findings.map(({ finding }) => finding);
    const wanted = chosenFixes(findings, choice).filter((chosen) => chosen.fix.safe || !done.has(nameOf(chosen)));
    if (wanted.length === 0) break;
    const result = applyFixes(now, wanted);
    const next = new Map(now);
    for (const [file, text] of result.texts) {
      next.set(file, formatWritten(now.get(file) ?? '', text, result.places.get(file) ?? []));
    }
    const isChanged = [...result.texts.keys()].some((file) => next.get(file) !== now.get(file));
    if (!isChanged) break;
    applied.push(...result.applied);
    // a fix that does not put its finding right is not tried for ever
    for (const chosen of result.applied) done.add(nameOf(chosen));
    overlapping += result.overlapping.length;
    now = next;
    left = check(now);
  }
  const changed = new Map([...now].filter(([file, text]) => texts.get(file) !== text));
  const findings = left.findings.map(({ finding }) => finding);
  const unsafe = choice.unsafe ? 0 : chosenFixes(findings, { ...choice, unsafe: true }).length;
  return { changed, applied, overlapping, unsafe, left };
}

function nameOf({ finding, fix }: ChosenFix): string {
  return JSON.stringify([finding.rule, finding.span.file, finding.message, fix.title]);
}
