import type * as Ast from '../../generated/ast.ts';

/** Tells the statements of one kind apart: two with the same key say the same thing twice. */
type Key<N> = (node: N) => string;

/** Lists add up, tables stand beside each other, texts follow each other: these may be stated any number of times. */
const ANY_NUMBER = new Set<string>([
  'AdjustmentAmount',
  'After',
  'Answers',
  'Blocks',
  'BudgetTable',
  'Condition',
  'ContractIncludes',
  'ContractValue',
  'Costs',
  'Decides',
  'DeliveredBy',
  'Disposal',
  'EffectTable',
  'EvidenceOfDelivery',
  'FundedBy',
  'Functions',
  'Members',
  'Mitigation',
  'MustDos',
  'Needs',
  'Places',
  'PlanSummary',
  'ProgrammeMilestones',
  'ProgrammeSchemes',
  'Receives',
  'ReportSections',
  'RevenueTable',
  'Saves',
  'SiteChange',
  'Sites',
  'SuccessMeasures',
  'Supports',
  'Text',
  'Threatens',
  'Totals',
]);

function key<N>(of: Key<N>): Key<never> {
  return of as Key<never>;
}

const text = (value: string | undefined): string => value ?? '';
const name = (reference: { readonly $refText: string } | undefined): string => reference?.$refText ?? '';

/** Stated once for each of something. */
const ONCE_EACH: Readonly<Record<string, Key<never>>> = {
  BusinessCase: key<Ast.BusinessCase>((node) => text(node.stage)),
  CapitalRoute: key<Ast.CapitalRoute>((node) => text(node.title)),
  ChangeStage: key<Ast.ChangeStage>((node) => `${text(node.stage)} ${text(node.title)} ${text(node.status)}`),
  CostPart: key<Ast.CostPart>((node) => text(node.part)),
  CountTable: key<Ast.CountTable>((node) => `${node.kind} ${name(node.line)} ${name(node.subject)}`),
  FourTest: key<Ast.FourTest>((node) => text(node.test)),
  FundWeight: key<Ast.FundWeight>((node) => text(node.title)),
  MarginalCost: key<Ast.MarginalCost>((node) => `${name(node.line)} ${name(node.subject)}`),
  PlanSeverity: key<Ast.PlanSeverity>((node) => text(node.rule)),
  PreElectionPeriod: key<Ast.PreElectionPeriod>((node) => text(node.title)),
  RatingShare: key<Ast.RatingShare>((node) => text(node.rating)),
  RiskScore: key<Ast.RiskScore>((node) => String(node.mitigated)),
  RiskShare: key<Ast.RiskShare>((node) => `${node.kind} ${name(node.organisation)}`),
  RoundStage: key<Ast.RoundStage>((node) => `${text(node.stage)} ${text(node.title)}`),
  RoundLimit: key<Ast.RoundLimit>((node) => text(node.limit)),
  SetFigure: key<Ast.SetFigure>((node) =>
    [name(node.element), node.measure, node.title, node.period?.text].map((part) => part ?? '').join(' '),
  ),
  SharedMember: key<Ast.SharedMember>((node) => name(node.organisation)),
  ValueAtRisk: key<Ast.ValueAtRisk>((node) => `${text(node.basis)} ${text(node.period?.text)}`),
};

/** What a statement may be said only once of; undefined when it may be repeated. Most kinds are stated once. */
export function repeatKey(node: { readonly $type: string }): string | undefined {
  if (ANY_NUMBER.has(node.$type)) return undefined;
  const of = ONCE_EACH[node.$type] as ((node: unknown) => string) | undefined;
  return of === undefined ? node.$type : `${node.$type} ${of(node)}`;
}

/** Whether an element may have several statements of a kind. */
export function isRepeatable(type: string): boolean {
  return ANY_NUMBER.has(type) || Object.hasOwn(ONCE_EACH, type);
}
