import { type BodyRegister, compareDates, dateText, type Plan, startDate, yearPeriod } from '@stplan/model';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { changeCode, codeText, successorOf, titlesOf, withOds } from '../coded-bodies.ts';
import { mayBeSame, tellingWords } from '../like-titles.ts';

/** Codes of bodies that had closed before the plan begins, in organisations that do not say so themselves. */
export const rule = planRule({
  id: 'governance/superseded-code',
  number: 'STP0720',
  severity: 'warning',
  title: 'A code belongs to a body that had closed before the plan begins',
  check: ({ plan, bodies, texts }) => {
    const isCoded = plan.elements.organisation.some(({ ods, closed }) => ods !== undefined && closed === undefined);
    const register = isCoded ? bodies() : undefined;
    return register === undefined ? [] : superseded(plan, register, texts);
  },
});

function superseded(
  { elements, definition }: Plan,
  register: BodyRegister,
  texts: RuleContext['texts'],
): FindingDraft[] {
  const first = definition?.period?.value.first;
  if (first === undefined) return [];
  const begins = startDate(yearPeriod(first.start));
  return elements.organisation.flatMap(({ name, title = '', ods, closed }): FindingDraft[] => {
    const owners = ods === undefined || closed !== undefined ? [] : withOds(codeText(ods), register);
    const [owner] = owners;
    // while another body has the same code, it is in use
    if (ods === undefined || owner?.closed === undefined || owners.length > 1) return [];
    const words = tellingWords(title, name);
    const isOwn = words.length === 0 || mayBeSame(words, tellingWords(...titlesOf(owner, register)));
    if (!isOwn || compareDates(owner.closed, begins) >= 0) return [];
    const next = successorOf(owner, register);
    return [
      {
        message: `${name} has the ODS code ${codeText(ods)} of ${owner.title}, which closed on ${dateText(owner.closed)}, before the plan begins.`,
        help:
          next?.ods === undefined
            ? 'Write the code of the body that took over, or say when this one closed: closed.'
            : `Write ${next.ods}, the code of ${next.title}, which took over; or say when this one closed: closed.`,
        span: ods.span,
        fixes: next?.ods === undefined ? [] : changeCode(ods, next.ods, texts),
      },
    ];
  });
}
