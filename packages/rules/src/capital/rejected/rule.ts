import { type Capital, dateText, type Plan } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { schemesNeeding } from '../../schemes/schemes-needing.ts';
import { listed } from '../../wording/listed.ts';
import { CASE_STAGES, caseStanding } from '../business-case.ts';

/** Savings that need a scheme whose business case or approval was rejected. */
export const rule = planRule({
  id: 'capital/rejected',
  number: 'STP0407',
  severity: 'error',
  title: 'Savings rely on a capital scheme that was rejected',
  check: ({ plan }) => plan.elements.capital.flatMap((scheme) => relied(scheme, plan) ?? []),
});

function relied(capital: Capital, plan: Plan): FindingDraft | undefined {
  const rejection = rejectionOf(capital);
  if (rejection === undefined) return undefined;
  const needing = schemesNeeding(capital.name, 'capital', plan);
  if (needing.length === 0) return undefined;
  const names = listed(needing.map(({ scheme }) => scheme.name));
  return {
    message: `${capital.name}: ${rejection.what} was rejected${rejection.on}, but ${names} ${needing.length === 1 ? 'needs' : 'need'} it.`,
    help: 'Take the savings out or give them another way, or date the case that is to be submitted again.',
    span: rejection.span,
    related: needing.map(({ scheme, span }) => ({ message: `${scheme.name} needs ${capital.name}`, span })),
  };
}

function rejectionOf(capital: Capital) {
  const standings = CASE_STAGES.flatMap(({ stage, title }) => {
    const standing = caseStanding(capital, stage);
    return standing === undefined ? [] : [{ what: `the ${title}`, standing }];
  });
  const last = standings.at(-1);
  if (last?.standing.status === 'rejected') {
    return { what: last.what, on: ` on ${dateText(last.standing.date)}`, span: last.standing.span };
  }
  const { approval } = capital;
  if (approval?.value.status !== 'rejected') return undefined;
  const { date } = approval.value;
  return { what: 'its approval', on: date === undefined ? '' : ` on ${dateText(date)}`, span: approval.span };
}
