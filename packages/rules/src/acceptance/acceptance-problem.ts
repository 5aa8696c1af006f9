import { type AcceptedRule, type Finding, type Fix, nearNames } from '@stplan/model';
import type { Rule } from '../rule/index.ts';
import type { OutsideAcceptance } from './outside-acceptance.ts';

/** An acceptance with the plan whose file it stands in, or which findings it means when it stands outside. */
export type PlannedAcceptance = {
  readonly acceptance: AcceptedRule;
  readonly plan: string | undefined;
  readonly outside?: Pick<OutsideAcceptance, 'file' | 'says'>;
};

/** An acceptance from a file beside the plans, as those in them are. */
export function fromOutside({ rule, reason, file, says, span }: OutsideAcceptance): PlannedAcceptance {
  return { acceptance: { rule, reason, covers: { form: 'file' }, span }, plan: undefined, outside: { file, says } };
}

/** Why an acceptance accepts nothing, whatever the findings; undefined when it can. */
export function acceptanceProblem(
  { acceptance, plan, outside }: PlannedAcceptance,
  rules: ReadonlyMap<string, Rule>,
): Finding | undefined {
  const rule = rules.get(acceptance.rule);
  if (rule === undefined) {
    const found = unknownRule(acceptance.rule, acceptance.span, [...rules.keys()], plan);
    return { ...found, fixes: outside === undefined ? nearRules(acceptance, [...rules.keys()]) : [] };
  }
  if (rule.structural) {
    return problem('language/structural-rule', acceptance.span, plan, {
      message: `${rule.id} cannot be accepted: while it stands, parts of the plan are not read or not worked out.`,
      help: 'Put the finding itself right and take this acceptance out.',
      fixes: outside === undefined ? [takeOut(acceptance.span)] : [],
    });
  }
  if (acceptance.reason.trim() === '') {
    return problem('language/acceptance-without-reason', acceptance.span, plan, {
      message: `This accepts ${rule.id} without saying why, so it accepts nothing.`,
      help: `Write the reason behind a colon: // stplan-accept ${rule.id}: agreed by the finance group in March.`,
    });
  }
  return undefined;
}

/** The finding about an acceptance that no finding needs. */
export function unusedAcceptance({ acceptance, plan, outside }: PlannedAcceptance): Finding {
  const where = outside === undefined ? coveredText(acceptance) : outsideText(outside);
  return problem('language/unused-acceptance', acceptance.span, plan, {
    message: `This accepts ${acceptance.rule}, but there is no such finding ${where}.`,
    help:
      outside === undefined
        ? 'Take the acceptance out, or move it to the line of the finding.'
        : 'Take the acceptance out, or write the words that the finding says now.',
    fixes: outside === undefined ? [takeOut(acceptance.span)] : [],
  });
}

function coveredText({ covers }: AcceptedRule): string {
  return covers.form === 'file' ? 'in this file' : 'on the lines that this covers';
}

function outsideText({ file, says }: NonNullable<PlannedAcceptance['outside']>): string {
  return `in ${file}${says === undefined ? '' : ` that says “${says}”`}`;
}

/** The finding about a rule id that stands for no rule. */
export function unknownRule(
  id: string,
  span: Finding['span'],
  known: readonly string[],
  plan: string | undefined,
): Finding {
  const [closest] = nearNames(id, known);
  return problem('language/unknown-rule', span, plan, {
    message: `There is no rule “${id}”${closest === undefined ? '' : `; did you mean ${closest}?`}`,
    help: 'docs/rules/README.md lists all rules.',
  });
}

/** A finding about an acceptance or a setting. */
export function problem(
  rule: string,
  span: Finding['span'],
  plan: string | undefined,
  words: { readonly message: string; readonly help: string; readonly fixes?: Finding['fixes'] },
): Finding {
  return { rule, fixes: [], ...words, span, related: [], statement: undefined, plan };
}

/** An acceptance that accepts nothing means nothing, so a plan without it is the same. */
function takeOut(span: Finding['span']): Fix {
  return { title: 'Take the acceptance out', safe: true, edits: [{ span, text: '' }] };
}

/** The acceptance with a rule that there is. */
function nearRules({ rule, reason, covers, span }: AcceptedRule, known: readonly string[]): Fix[] {
  const word = covers.form === 'file' ? 'stplan-accept-file' : 'stplan-accept';
  return nearNames(rule, known).map((near) => ({
    title: `Change to ${near}`,
    safe: false,
    edits: [{ span, text: `// ${word} ${near}${reason === '' ? '' : `: ${reason}`}` }],
  }));
}
