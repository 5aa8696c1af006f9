import {
  abs,
  compare,
  compareDates,
  dateText,
  formatCount,
  isRatio,
  over,
  type Plan,
  type ServiceChange,
} from '@stplan/model';
import { statementsIn } from '../../fix/insertion.ts';
import { limitOf } from '../../round/limit.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { type ClosedBeds, closedBeds } from '../closed-beds.ts';

/** Closures of beds since the day from which the round asks for a test, that say nothing about it. */
export const rule = planRule({
  id: 'service-change/bed-test-missing',
  number: 'STP0605',
  severity: 'error',
  title: 'Beds are closed without the test for closing beds',
  check: ({ plan, texts }) => plan.elements['service change'].flatMap((change) => untested(change, plan, texts) ?? []),
});

function untested(change: ServiceChange, plan: Plan, texts: RuleContext['texts']): FindingDraft | undefined {
  const from = plan.round?.bedTestFrom?.value;
  const closed = closedBeds(change);
  if (from === undefined || closed === undefined || change.bedTest !== undefined) return undefined;
  if (closed.date === undefined || compareDates(closed.date, from) < 0 || isTrivial(closed, plan)) return undefined;
  const count = formatCount(closed.beds, { beds: 1 });
  return {
    message: `${change.name} closes ${count} by ${dateText(closed.date)}, but has no bed test; since ${dateText(from)} one of its three conditions has to be met.`,
    help: 'State which condition is met and what shows it: bed test alternative provision met "…". Of a trivial change: bed test not needed "…".',
    span: closed.span,
    fixes: [
      {
        title: 'State a bed test that is pending',
        safe: false,
        edits: [statementsIn(change.span, ['bed test pending'], texts)],
      },
    ],
  };
}

/** A round may say below which number or share of beds a change is trivial. */
function isTrivial({ beds, base }: ClosedBeds, plan: Plan): boolean {
  const limit = limitOf(plan, 'bed change')?.value.figure;
  if (limit === undefined) return false;
  if (!isRatio(limit.unit)) return compare(beds, abs(limit.value)) < 0;
  const share = base && over(beds, base);
  return share !== undefined && compare(share, abs(limit.value)) < 0;
}
