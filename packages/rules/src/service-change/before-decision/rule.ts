import {
  type CalendarDate,
  compareDates,
  dateText,
  type Plan,
  type ServiceChange,
  type SourceSpan,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { schemesNeeding } from '../../schemes/schemes-needing.ts';
import { listed } from '../../wording/listed.ts';
import { lastDay, stageOf, stagePlace, stageTitle } from '../change-stages.ts';

/** Savings, works and closures that begin before the decision, or the consultation, that they wait for. */
export const rule = planRule({
  id: 'service-change/before-decision',
  number: 'STP0609',
  severity: 'error',
  title: 'A saving, building or closure starts before its service change is decided',
  check: ({ plan }) => plan.elements['service change'].flatMap((change) => beforeDecision(change, plan)),
});

type Begun = { readonly what: string; readonly date: CalendarDate; readonly span: SourceSpan };

function beforeDecision(change: ServiceChange, plan: Plan): FindingDraft[] {
  const stage = stageOf(change, 'decision') ?? stageOf(change, 'consultation');
  if (stage === undefined) return [];
  const decided = lastDay(stage);
  const waits = stage.value.stage === 'decision' ? 'is decided on' : 'is in consultation until';
  const early = begun(change, plan).filter(({ date }) => compareDates(date, decided) < 0);
  const [first, ...others] = early;
  if (first === undefined) return [];
  const [it, its] = others.length === 0 ? ['it', 'its'] : ['them', 'their'];
  return [
    {
      message: `${listed(early.map(({ what, date }) => `${what} on ${dateText(date)}`))}, but ${change.name} ${waits} ${dateText(decided)}.`,
      help: `Date ${it} after ${dateText(decided)} and move ${its} effect as well, or correct the date of the ${stageTitle(stage.value.stage)}. A start that is fixed before the decision invites a challenge.`,
      span: first.span,
      related: [
        stagePlace(stage),
        ...others.map(({ what, date, span }) => ({ message: `${what} on ${dateText(date)}`, span })),
      ],
    },
  ];
}

function begun(change: ServiceChange, plan: Plan): Begun[] {
  const savings = schemesNeeding(change.name, 'service change', plan).map(({ scheme, start }) => ({
    what: `${scheme.name} starts to save`,
    ...start,
  }));
  const works = plan.elements.capital
    .filter(({ needs }) => needs.some(({ name }) => name === change.name))
    .flatMap(({ name, starts }) =>
      starts === undefined ? [] : [{ what: `The works of ${name} start`, date: starts.value, span: starts.span }],
    );
  const sites = change.siteChanges.flatMap(({ value: { action, title, date }, span }) =>
    date === undefined ? [] : [{ what: `“${title}” ${action}`, date, span }],
  );
  return [...savings, ...works, ...sites];
}
