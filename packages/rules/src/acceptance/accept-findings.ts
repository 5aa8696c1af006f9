import type { AcceptedRule, Finding } from '@stplan/model';
import type { Rule } from '../rule/index.ts';
import { acceptanceProblem, type PlannedAcceptance, unusedAcceptance } from './acceptance-problem.ts';
import { covers } from './covered.ts';

/** Findings sorted by whether the plan accepts them, and what is wrong with the acceptances themselves. */
export type AcceptedSplit = {
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: AcceptedRule }[];
  readonly problems: readonly Finding[];
};

/** Takes the accepted findings out of some findings. An acceptance that is itself wrong accepts nothing. */
export function acceptFindings(
  findings: readonly Finding[],
  acceptances: readonly PlannedAcceptance[],
  rules: ReadonlyMap<string, Rule>,
): AcceptedSplit {
  const problems: Finding[] = [];
  const usable = acceptances.filter((planned) => {
    const wrong = acceptanceProblem(planned, rules);
    if (wrong !== undefined) problems.push(wrong);
    return wrong === undefined;
  });
  const used = new Set<AcceptedRule>();
  const open: Finding[] = [];
  const accepted: { finding: Finding; acceptance: AcceptedRule }[] = [];
  for (const finding of findings) {
    const fitting = usable.filter((planned) => covers(planned, finding));
    for (const { acceptance } of fitting) used.add(acceptance);
    const acceptance = fitting[0]?.acceptance;
    if (acceptance === undefined) open.push(finding);
    else accepted.push({ finding, acceptance });
  }
  const unused = usable.filter(({ acceptance }) => !used.has(acceptance)).map(unusedAcceptance);
  return { open, accepted, problems: [...problems, ...unused] };
}
