import {
  type CalendarDate,
  compareDates,
  dateText,
  type Organisation,
  organisationsOf,
  type Plan,
  type Ref,
  startDate,
  yearPeriod,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';

/** Organisations that were closed before the plan's date, and still are members or parties to contracts that begin later. */
export const rule = planRule({
  id: 'governance/closed-organisation',
  number: 'STP0710',
  severity: 'error',
  title: 'An organisation that has closed still takes part',
  check: ({ plan }) => {
    const date = plan.definition?.asAt?.value ?? firstDay(plan);
    return date === undefined
      ? []
      : organisationsOf(plan).flatMap((organisation) => stillThere(organisation, date, plan));
  },
});

function stillThere(organisation: Organisation, date: CalendarDate, plan: Plan): FindingDraft[] {
  const { name, closed, successor } = organisation;
  if (closed === undefined || compareDates(closed.value, date) >= 0) return [];
  const next = successor?.value.name;
  return parts(closed.value, plan)
    .filter(({ ref }) => ref.name === name)
    .map(({ ref, what, others }) => ({
      message: `${name} closed on ${dateText(closed.value)}, but ${what}.`,
      help: next === undefined ? 'Name the organisation that took its place.' : `Name its successor, ${next}.`,
      span: ref.span,
      related: [{ message: `closed on ${dateText(closed.value)}`, span: closed.span }],
      fixes:
        next === undefined || others.some((other) => other.name === next)
          ? []
          : [{ title: `Replace it with ${next}`, safe: false, edits: [{ span: ref.span, text: next }] }],
    }));
}

type Part = {
  readonly ref: Ref<'organisation'>;
  readonly what: string;
  /** Who else takes part there: a successor among them needs not be named again. */
  readonly others: readonly Ref[];
};

function parts(closed: CalendarDate, { elements }: Plan): Part[] {
  const members = elements.footprint.flatMap(({ name, members, shares }) => {
    const others = [...members, ...shares.map(({ value }) => value.organisation)];
    return others.map((ref) => ({ ref, what: `is a member of ${name}`, others }));
  });
  const parties = elements.contract
    .filter(({ starts }) => starts !== undefined && compareDates(starts.value, closed) > 0)
    .flatMap(({ name, commissioner, provider, starts }) =>
      [commissioner, provider]
        .filter((ref) => ref !== undefined)
        .map((ref) => ({
          ref,
          what: `is a party to ${name}, which starts on ${starts === undefined ? 'a later day' : dateText(starts.value)}`,
          others: [],
        })),
    );
  return [...members, ...parties];
}

function firstDay({ definition }: Plan): CalendarDate | undefined {
  const first = definition?.period?.value.first;
  return first && startDate(yearPeriod(first.start));
}
