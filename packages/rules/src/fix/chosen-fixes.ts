import type { Finding, Fix } from '@stplan/model';

/** Which fixes are wanted. */
export type FixChoice = {
  /** Also those that change what the plan means. */
  readonly unsafe: boolean;
  /** Only findings of these rules; undefined means of all. */
  readonly rules: ReadonlySet<string> | undefined;
  /** The files that may be changed: a fix that would reach into another is left out as a whole. */
  readonly files: ReadonlySet<string>;
};

/** A fix with the finding that it answers. */
export type ChosenFix = { readonly finding: Finding; readonly fix: Fix };

/** The first wanted fix of each finding: a safe one before the others. */
export function chosenFixes(findings: readonly Finding[], { unsafe, rules, files }: FixChoice): ChosenFix[] {
  return findings
    .filter(({ rule }) => rules === undefined || rules.has(rule))
    .flatMap((finding) => {
      const within = finding.fixes.filter(({ edits }) => edits.every(({ span }) => files.has(span.file)));
      const fix = within.find(({ safe }) => safe) ?? (unsafe ? within[0] : undefined);
      return fix === undefined || fix.edits.length === 0 ? [] : [{ finding, fix }];
    });
}
