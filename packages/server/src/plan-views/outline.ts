import type { PlanElement, Statement } from '@stplan/model';
import type { ReportedFinding } from '@stplan/rules';
import type { OutlineGroup, OutlineItem } from '../protocol/plan-views.ts';
import type { AskedPlan } from './asked-plan.ts';
import { itemStatus } from './item-status.ts';
import { OUTLINE_KINDS } from './outline-kinds.ts';
import { shown } from './printed.ts';

/** Whose statements tell how an element came out: a position's are those of its subject, which has none of its own. */
const WITHOUT_STATEMENTS: ReadonlySet<string> = new Set(['organisation', 'source', 'report', 'programme']);

/** The elements of a plan, grouped by kind, each with how it stands. */
export function outlineOf({ folder, reconciliation: { plan, statements } }: AskedPlan): readonly OutlineGroup[] {
  const { findings } = folder.analysis();
  const bySubject = Map.groupBy(statements, ({ subject }) => subject);
  const item = (element: PlanElement): OutlineItem => ({
    name: shown(element.name),
    title: shown(element.title ?? ''),
    ...itemStatus(element, statementsOf(element, bySubject), within(element, findings.get(element.span.file) ?? [])),
    location: folder.location(element.nameSpan),
  });
  return OUTLINE_KINDS.map(({ label, kinds }) => ({
    label,
    items: kinds.flatMap((kind) => plan.elements[kind].map(item)),
  })).filter(({ items }) => items.length > 0);
}

function statementsOf({ kind, name }: PlanElement, bySubject: ReadonlyMap<string, readonly Statement[]>) {
  return WITHOUT_STATEMENTS.has(kind) ? [] : (bySubject.get(name) ?? []);
}

function within({ span }: PlanElement, findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter(({ finding }) => span.start <= finding.span.start && finding.span.start < span.end);
}
