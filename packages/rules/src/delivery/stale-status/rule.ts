import {
  type CalendarDate,
  compareDates,
  dateText,
  type Fix,
  type Milestone,
  type Plan,
  type TextEdit,
} from '@stplan/model';
import { statementsIn } from '../../fix/insertion.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { beginDate } from '../begin-date.ts';
import { expectedDate } from '../expected-date.ts';

/** Milestones not yet due whose status cannot be that of the day for which the plan speaks. */
export const rule = planRule({
  id: 'delivery/stale-status',
  number: 'STP0505',
  severity: 'info',
  title: 'The status of a milestone is older than the plan’s date',
  check: ({ plan, texts }) => {
    const asAt = plan.definition?.asAt?.value;
    return asAt === undefined
      ? []
      : plan.elements.milestone.flatMap((milestone) => stale(milestone, plan, asAt, texts));
  },
});

function stale(milestone: Milestone, plan: Plan, asAt: CalendarDate, texts: RuleContext['texts']): FindingDraft[] {
  const { name, status, nameSpan } = milestone;
  const [begin, end] = [beginDate(milestone), expectedDate(milestone)];
  const isRunning =
    begin !== undefined && end !== undefined && compareDates(begin, asAt) < 0 && compareDates(end, asAt) >= 0;
  if (!isRunning) return [];
  if (status === undefined) {
    // Where nobody states a status, none is missing.
    if (!plan.elements.milestone.some((one) => one.status !== undefined)) return [];
    return [
      {
        message: `Work on ${name} had to begin on ${dateText(begin)}, but as at ${dateText(asAt)} it has no status, as others have.`,
        help: 'State it: on track, at risk, delayed to a day, or complete.',
        span: nameSpan,
        fixes: [onTrack(statementsIn(milestone.span, ['status  on track'], texts))],
      },
    ];
  }
  if (status.value.status !== 'not started') return [];
  return [
    {
      message: `${name} is “not started” as at ${dateText(asAt)}, though work on it had to begin on ${dateText(begin)} to end on ${dateText(end)}.`,
      help: 'Bring the status up to date, or say to which day it is delayed.',
      span: status.span,
      fixes: [onTrack({ span: status.span, text: 'status on track' })],
    },
  ];
}

function onTrack(edit: TextEdit): Fix {
  return { title: 'Say that it is on track', safe: false, edits: [edit] };
}
