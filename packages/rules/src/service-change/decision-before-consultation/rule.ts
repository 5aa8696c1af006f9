import { addDays, compareDates, dateText, type ServiceChange } from '@stplan/model';
import { onDay } from '../../fix/moved-date.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { lastDay, stageOf, stagePlace } from '../change-stages.ts';

/** Decisions, and the cases they are made on, that are dated before the consultation has ended. */
export const rule = planRule({
  id: 'service-change/decision-before-consultation',
  number: 'STP0602',
  severity: 'error',
  title: 'A service change is decided before its consultation ends',
  check: ({ plan, texts }) => plan.elements['service change'].flatMap((change) => early(change, texts) ?? []),
});

/** The case for the decision comes first, so that one mistake is one finding. */
function early(change: ServiceChange, texts: RuleContext['texts']): FindingDraft | undefined {
  const consultation = stageOf(change, 'consultation');
  if (consultation === undefined) return undefined;
  const ends = lastDay(consultation);
  const stage = [stageOf(change, 'decision-making business case'), stageOf(change, 'decision')].find(
    (one) => one !== undefined && compareDates(one.value.date, ends) < 0,
  );
  if (stage === undefined) return undefined;
  const { stage: name, date } = stage.value;
  return {
    message: `${change.name}: the ${name} is dated ${dateText(date)}, but the consultation runs to ${dateText(ends)}.`,
    help: `Date the ${name} after ${dateText(ends)}, with time to read and answer what people said.`,
    span: stage.span,
    related: [stagePlace(consultation)],
    fixes: onDay(stage.span, addDays(ends, 1), texts),
  };
}
