import type { ElementKind, Plan, PlanElement, Statement } from '@stplan/model';
import type { ReportInput } from '../report-input.ts';

/** Kinds that belong to nobody in particular: what they say holds for every organisation. */
const OF_ALL: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'plan',
  'source',
  'footprint',
  'place',
  'organisation',
  'indicator',
  'assumption',
  'scenario',
  'expectation',
  'report',
  'round',
  'priority',
  'theme',
  'point of delivery',
  'staff group',
]);

/** The input with only what concerns one organisation: its own figures, contracts, schemes, statements and findings. */
export function ofOrganisation(input: ReportInput, name: string): ReportInput {
  const elements = Object.fromEntries(
    Object.entries(input.plan.elements).map(([kind, list]) => [
      kind,
      (list as readonly PlanElement[]).filter((element) => OF_ALL.has(element.kind) || names(element, name)),
    ]),
  ) as unknown as Plan['elements'];
  const plan = { ...input.plan, elements };
  const statements = input.statements.filter((statement) => concerns(statement, name, plan));
  const kept = new Set(statements.map(({ id }) => id));
  const spans = Object.values(elements).flatMap((list) =>
    (list as readonly PlanElement[]).flatMap(({ kind, span, name: own }) =>
      !OF_ALL.has(kind) || own === name ? [span] : [],
    ),
  );
  const belongs = ({ finding }: ReportInput['findings'][number]) =>
    finding.statement !== undefined
      ? kept.has(finding.statement.id)
      : spans.some(
          ({ file, start, end }) =>
            file === finding.span.file && start <= finding.span.start && finding.span.end <= end,
        );
  const milestones = new Set(elements.milestone.map((milestone) => milestone.name));
  const schemes = new Set(elements.efficiency.map((scheme) => scheme.name));
  return {
    ...input,
    plan,
    statements,
    findings: input.findings.filter(belongs),
    accepted: input.accepted.filter(belongs),
    schedule: input.schedule.filter((milestone) => milestones.has(milestone.name)),
    moved: input.moved.filter(({ scheme }) => schemes.has(scheme.name)),
    scenarios: (input.scenarios ?? []).map((outcome) => ({
      ...outcome,
      deltas: outcome.deltas.filter(({ organisation }) => organisation === name),
    })),
  };
}

/** A statement of the organisation, between it and another, or of an element that concerns it. */
function concerns({ subject, organisations = [] }: Statement, name: string, { elements }: Plan): boolean {
  if (subject === name) return true;
  if (organisations.length > 0 && organisations.length <= 2) return organisations.includes(name);
  return Object.values(elements).some((list) =>
    (list as readonly PlanElement[]).some((element) => element.name === subject && !OF_ALL.has(element.kind)),
  );
}

/** Whether an element names the organisation anywhere: as its owner, as a side, in a row. */
function names(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('kinds' in value && 'name' in value) return value.name === name && isOrganisation(value.kinds);
  return Object.values(value).some((part) => names(part, name));
}

function isOrganisation(kinds: unknown): boolean {
  return Array.isArray(kinds) && kinds.includes('organisation');
}
