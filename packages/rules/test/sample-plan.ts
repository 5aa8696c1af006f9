import {
  type AcceptedRule,
  ELEMENT_KINDS,
  type Finding,
  type Plan,
  type PlanDefinition,
  type SourceSpan,
  type Workspace,
} from '@stplan/model';

/** A place in a file of the sample plan. */
export function at(start: number, end = start + 1, file = 'plan.stplan'): SourceSpan {
  return { file, start, end };
}

/** A plan definition with nothing stated but its name. */
export function sampleDefinition(stated: Partial<PlanDefinition> = {}): PlanDefinition {
  return {
    kind: 'plan',
    name: 'Estmere',
    title: undefined,
    doc: undefined,
    span: at(0, 20),
    nameSpan: at(5, 12),
    texts: [],
    round: undefined,
    footprint: undefined,
    baseline: undefined,
    period: undefined,
    asAt: undefined,
    version: undefined,
    materiality: undefined,
    severities: [],
    summaries: [],
    ...stated,
  };
}

/** A plan without elements. */
export function samplePlan(stated: Partial<Plan> = {}): Plan {
  return {
    name: 'Estmere',
    form: 'plan',
    definition: sampleDefinition(),
    files: ['plan.stplan'],
    elements: Object.fromEntries(ELEMENT_KINDS.map((kind) => [kind, []])) as unknown as Plan['elements'],
    round: undefined,
    footprint: undefined,
    references: [],
    acceptances: [],
    lookup: () => undefined,
    ...stated,
  };
}

/** A workspace of one plan. */
export function sampleWorkspace(plan: Plan, findings: readonly Finding[] = []): Workspace {
  return { plans: [plan], libraries: [], findings, texts: new Map([['plan.stplan', '']]) };
}

/** An acceptance on the line of a place, or of a whole file. */
export function acceptance(rule: string, reason: string, covers?: SourceSpan): AcceptedRule {
  return {
    rule,
    reason,
    covers: covers === undefined ? { form: 'file' } : { form: 'span', span: covers },
    span: at(100, 130),
  };
}

/** A finding at a place. */
export function sampleFinding(rule: string, span = at(0), stated: Partial<Finding> = {}): Finding {
  return {
    rule,
    message: `${rule} was found.`,
    help: undefined,
    span,
    related: [],
    fixes: [],
    statement: undefined,
    plan: 'Estmere',
    ...stated,
  };
}
