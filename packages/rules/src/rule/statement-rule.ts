import type { IdentityName, Statement, Verdict } from '@stplan/model';
import type { RuleFacts, StatementRule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** What a statement rule is made of. */
export type StatementRuleParts = RuleFacts & {
  readonly identity: IdentityName | readonly IdentityName[];
  readonly verdict: Verdict | readonly Verdict[];
  readonly where?: StatementRule['where'];
  readonly together?: boolean;
  readonly message: StatementRule['message'];
  readonly help: StatementRule['help'] | string;
  readonly fixes?: StatementRule['fixes'];
};

/** A rule that reports the statements of an identity that came out with one of some verdicts. */
export function statementRule({
  identity,
  verdict,
  where = () => true,
  together = false,
  message,
  help,
  fixes = () => [],
  ...facts
}: StatementRuleParts): StatementRule {
  return {
    ...facts,
    over: 'statements',
    identities: typeof identity === 'string' ? [identity] : identity,
    verdicts: typeof verdict === 'string' ? [verdict] : verdict,
    where,
    together,
    message,
    help: typeof help === 'string' ? () => help : help,
    fixes,
  };
}

/** Whether a rule reports a statement. */
export function reports(rule: StatementRule, statement: Statement, context: RuleContext): boolean {
  const { identities, verdicts, where } = rule;
  return identities.includes(statement.identity) && verdicts.includes(statement.verdict) && where(statement, context);
}
