import { compareDates, type FinancialYear, type PlanElement, yearsBetween } from '@stplan/model';
import type { AcceptedFinding, ReportedFinding } from '@stplan/rules';
import type { Packing } from '../document/packed-parts.ts';
import type { ReportInput, ScheduledMilestone } from '../report-input.ts';
import { anchorsOf } from './anchors.ts';
import { type Bridge, readBridge } from './bridge.ts';
import { byGraveness } from './finding-order.ts';
import { organisationOrder, subjectOrder } from './organisations.ts';
import { type Scheme, schemesOf } from './scheme.ts';
import { type SourcePlaces, sourcePlaces } from './source-places.ts';
import { familiesOf, type StatementFamily } from './statement-family.ts';

/** What the sections read: the input in a fixed order, with the look-ups that they share. */
export type ReportView = SourcePlaces & {
  readonly input: ReportInput;
  readonly plan: ReportInput['plan'];
  readonly findings: readonly ReportedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly families: readonly StatementFamily[];
  readonly bridges: readonly Bridge[];
  readonly schemes: readonly Scheme[];
  readonly schedule: ReadonlyMap<string, ScheduledMilestone>;
  /** The years of the plan, or those of its bridges and schemes where it does not say. */
  readonly years: readonly FinancialYear[];
  /** Names of organisations as the footprint lists them. */
  readonly organisations: readonly string[];
  readonly bySubject: (a: string, b: string) => number;
  readonly anchorOf: (element: PlanElement) => string;
  /** What is drawn only when the `details` of that id is opened. */
  readonly packing: Packing;
};

/** Reads the input once for all sections. Nothing in it depends on the order of files. */
export function createView(input: ReportInput): ReportView {
  const { plan } = input;
  const anchors = anchorsOf(plan);
  const bySubject = subjectOrder(plan);
  const families = familiesOf(input.statements);
  const bridges = families
    .flatMap(({ statements }) => statements.flatMap((statement) => readBridge(statement, plan) ?? []))
    .sort((a, b) => bySubject(a.subject, b.subject) || a.year - b.year);
  const years = planYears(input, bridges);
  return {
    ...sourcePlaces(plan.files, input.texts),
    input,
    plan,
    findings: [...input.findings].sort(byGraveness),
    accepted: [...input.accepted].sort(byGraveness),
    families,
    bridges,
    schemes: schemesOf(
      input,
      years.map(({ start }) => start),
    ),
    schedule: new Map(input.schedule.map((milestone) => [milestone.name, milestone])),
    years,
    organisations: organisationOrder(plan),
    bySubject,
    anchorOf: (element) => anchors.get(element) ?? '',
    packing: { parts: new Map() },
  };
}

function planYears({ plan }: ReportInput, bridges: readonly Bridge[]): FinancialYear[] {
  const period = plan.definition?.period?.value;
  if (period) return yearsBetween(period.first, period.last);
  return [...new Set(bridges.map(({ year }) => year))].sort((a, b) => a - b).map((start) => ({ start }));
}

/** Whether a milestone is not complete, and its date, or the one to which it is delayed, has passed at the plan's own. */
export function isOverdue(
  { plan }: ReportView,
  milestone: ReportInput['plan']['elements']['milestone'][number],
): boolean {
  const asAt = plan.definition?.asAt?.value;
  const due = milestone.status?.value.date ?? milestone.due?.value;
  if (asAt === undefined || due === undefined || milestone.status?.value.status === 'complete') return false;
  return compareDates(due, asAt) < 0;
}
