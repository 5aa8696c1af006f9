import type { Fix, Plan, Priority } from '@stplan/model';
import { yearText } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { answersTo } from '../access-priorities.ts';
import { type EndingPromise, endingPromises } from '../ending-promises.ts';

/** Must-dos of the round that no commitment answers in some year, in plans that make commitments at all. */
export const rule = planRule({
  id: 'delivery/must-do-unanswered',
  number: 'STP0527',
  severity: 'warning',
  title: 'A national must-do has no commitment',
  check: ({ plan }) => {
    const { round, elements, lookup } = plan;
    // A published extract repeats a round without its promises; a plan that answers one priority is to answer all.
    if (round === undefined || !elements.commitment.some(({ answers }) => answers.length > 0)) return [];
    const mustDos = round.mustDos.flatMap(({ name, kinds }) => lookup(name, kinds) ?? []);
    const unanswered = mustDos.filter((priority) => answersTo(plan, priority).length === 0);
    return [...nobody(unanswered, plan, mustDos.length), ...endingPromises(mustDos, plan).map(endsEarly)];
  },
});

function nobody(unanswered: readonly Priority[], plan: Plan, all: number): FindingDraft[] {
  const span = plan.definition?.round?.span ?? plan.elements.commitment[0]?.nameSpan;
  if (unanswered.length === 0 || span === undefined) return [];
  const titles = unanswered.map(({ name, title }) => (title === undefined ? name : `“${title}” (${name})`));
  return [
    {
      message: `No commitment answers ${listed(titles)}: ${all - unanswered.length} of the round’s ${all} must-dos ${all - unanswered.length === 1 ? 'has' : 'have'} one.`,
      help: `State for each what is promised, by whom and by when: commitment … { answers ${unanswered[0]?.name} }.`,
      span,
      fixes: sketches(unanswered, plan),
    },
  ];
}

function endsEarly({ commitments, priorities, years }: EndingPromise): FindingDraft {
  const [first] = commitments;
  const isOne = commitments.length === 1;
  const when = listed(years.map((start) => yearText({ start })));
  const ofRound = years.length === 1 ? 'a year' : 'years';
  return {
    message: `${listed(commitments.map(({ name }) => name))}, which ${isOne ? 'answers' : 'answer'} ${listed(priorities.map(({ name }) => name))}, ${isOne ? 'ends' : 'end'} before ${when}, ${ofRound} of the round.`,
    help: 'Carry the promise on to the end of the round, or add one for what is left of it.',
    span: first.due?.span ?? first.nameSpan,
  };
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
