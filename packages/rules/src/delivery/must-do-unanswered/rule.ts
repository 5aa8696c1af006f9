import {
  type CalendarDate,
  type Commitment,
  compareDates,
  endDate,
  type Fix,
  type Plan,
  type Priority,
  startDate,
  yearOfPeriod,
  yearPeriod,
  yearText,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { planYears } from '../../years/plan-years.ts';
import { answersTo } from '../access-priorities.ts';
import { plannedPoints } from '../trajectory-points.ts';

/** Must-dos of the round that no commitment answers in some year, in plans that make commitments at all. */
export const rule = planRule({
  id: 'delivery/must-do-unanswered',
  number: 'STP0527',
  severity: 'warning',
  title: 'A national must-do has no commitment',
  check: ({ plan }) => {
    const { round, definition, elements, lookup } = plan;
    // A published extract repeats a round without its promises; a plan that answers one priority is to answer all.
    if (round === undefined || !elements.commitment.some(({ answers }) => answers.length > 0)) return [];
    const mustDos = round.mustDos.flatMap(({ name, kinds }) => lookup(name, kinds) ?? []);
    const unanswered = mustDos.filter((priority) => answersTo(plan, priority).length === 0);
    return [
      ...nobody(unanswered, plan, mustDos.length),
      ...mustDos.flatMap((priority) => endsEarly(priority, plan)),
    ].map((draft) => ({ ...draft, span: draft.span ?? definition?.round?.span ?? elements.commitment[0]!.nameSpan }));
  },
});

type Draft = Omit<FindingDraft, 'span'> & { readonly span?: FindingDraft['span'] };

function nobody(unanswered: readonly Priority[], plan: Plan, all: number): Draft[] {
  if (unanswered.length === 0) return [];
  const titles = unanswered.map(({ name, title }) => (title === undefined ? name : `“${title}” (${name})`));
  return [
    {
      message: `No commitment answers ${listed(titles)}: ${all - unanswered.length} of the round’s ${all} must-dos have one.`,
      help: 'State for each what is promised, by whom and by when: commitment … { answers Cancer }.',
      fixes: sketches(unanswered, plan),
    },
  ];
}

/** The promises end before the round does. */
function endsEarly(priority: Priority, plan: Plan): Draft[] {
  const years = roundYears(plan);
  const commitments = answersTo(plan, priority);
  const ends = commitments.map(lastDay);
  const [first] = commitments;
  if (first === undefined || ends.some((end) => end === undefined)) return [];
  const missing = years.filter((year) =>
    ends.every((end) => end && compareDates(end, startDate(yearPeriod(year))) < 0),
  );
  if (missing.length === 0) return [];
  const when = listed(missing.map((start) => yearText({ start })));
  return [
    {
      message: `${listed(commitments.map(({ name }) => name))}, which ${commitments.length === 1 ? 'answers' : 'answer'} ${priority.name}, ${commitments.length === 1 ? 'ends' : 'end'} before ${when}, a year of the round.`,
      help: 'Carry the promise on to the end of the round, or add one for the year.',
      span: first.due?.span ?? first.nameSpan,
    },
  ];
}

/** The last day of which a promise speaks; undefined when it names none. */
function lastDay({ due, target, trajectory }: Commitment): CalendarDate | undefined {
  const last = trajectory && plannedPoints(trajectory).at(-1)?.period;
  const days = [due?.value, target?.value.by, last && endDate(last)].filter((day) => day !== undefined);
  return days.reduce<CalendarDate | undefined>(
    (a, b) => (a !== undefined && compareDates(a, b) >= 0 ? a : b),
    undefined,
  );
}

/** The years that both the round and the plan speak of. */
function roundYears(plan: Plan): number[] {
  const own = new Set(planYears(plan));
  const years = (plan.round?.period?.value ?? []).map((period) => yearOfPeriod(period).start);
  return [...new Set(years)].filter((year) => own.has(year));
}

function sketches(priorities: readonly Priority[], { elements }: Plan): Fix[] {
  const last = elements.commitment.at(-1);
  if (last === undefined) return [];
  const text = priorities
    .map(
      ({ name, title }) =>
        `\n\ncommitment ${name}Promise${title === undefined ? '' : ` "${title}"`} {\n  answers ${name}\n}`,
    )
    .join('');
  return [
    {
      title: 'Sketch the missing commitments',
      safe: false,
      edits: [{ span: { ...last.span, start: last.span.end }, text }],
    },
  ];
}
