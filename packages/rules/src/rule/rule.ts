import type { Finding, IdentityName, RelatedPlace, SourceSpan, Statement, Verdict } from '@stplan/model';
import type { RuleContext } from './rule-context.ts';

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info';

/** What every rule states about itself, whoever finds its findings. */
export type RuleFacts = {
  /** Area and name: `finance/bridge`; also the folder of the rule. */
  readonly id: string;
  /** `STP0101`, from the numbers of its area; given once and never to another rule. */
  readonly number: string;
  /** The severity unless settings say otherwise. */
  readonly severity: Severity;
  /** What is wrong, in one line without a full stop. */
  readonly title: string;
  /** Without it the plan cannot be read or worked out, so it can be neither accepted nor set to another severity. */
  readonly structural?: true;
};

/** What a rule says about one place; the rule's id and the plan are added for it. */
export type FindingDraft = {
  /** What and why, with the numbers. */
  readonly message: string;
  /** What to do. */
  readonly help?: string;
  readonly span: SourceSpan;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: Finding['fixes'];
  readonly statement?: Statement;
  readonly laterYears?: readonly Statement[];
  readonly leadsTo?: readonly string[];
  /** Broken statements that follow from this: they are listed with it and are no findings of their own. */
  readonly explains?: readonly Statement[];
};

/** A rule whose findings come from where the text is read or worked out: here are its number, severity and page. */
export type ReadingRule = RuleFacts & { readonly over: 'reading' };

/** A rule over statements: which ones it reports, and in which words. */
export type StatementRule = RuleFacts & {
  readonly over: 'statements';
  readonly identities: readonly IdentityName[];
  readonly verdicts: readonly Verdict[];
  /** Narrows further, where one identity breaks in several ways. */
  readonly where: (statement: Statement, context: RuleContext) => boolean;
  /** Whether a break that shows in several years is one finding, at the first of them. */
  readonly together: boolean;
  readonly message: (statement: Statement, context: RuleContext) => string;
  readonly help: (statement: Statement, context: RuleContext) => string;
  /** The ways out of a break, given with the same break in later years where the rule takes years together. */
  readonly fixes: (statements: readonly Statement[], context: RuleContext) => Finding['fixes'];
};

/** A rule over the whole plan. */
export type PlanRule = RuleFacts & {
  readonly over: 'plan';
  /** Whether it concludes from sums, or from figures that are not there: then it waits until all can be read. */
  readonly fromFigures?: true;
  /** It looks at the other plans of the workspace too; any other rule sees its own plan only. */
  readonly looksAcross?: true;
  readonly check: (context: RuleContext) => readonly FindingDraft[];
};

/** What a rule folder exports as `rule`. */
export type Rule = ReadingRule | StatementRule | PlanRule;
