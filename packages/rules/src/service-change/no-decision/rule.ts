import { dateText, type ServiceChange } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { stageOf } from '../change-stages.ts';

/** Changes whose implementation or closures are dated, without a decision. */
export const rule = planRule({
  id: 'service-change/no-decision',
  number: 'STP0610',
  severity: 'warning',
  title: 'A service change is implemented without a decision',
  check: ({ plan }) => plan.elements['service change'].flatMap((change) => undecided(change) ?? []),
});

function undecided(change: ServiceChange): FindingDraft | undefined {
  if (stageOf(change, 'decision') !== undefined) return undefined;
  const implementation = stageOf(change, 'implementation');
  const closure = change.siteChanges.find(({ value: { action, date } }) => action !== 'opens' && date !== undefined);
  const date = implementation?.value.date ?? closure?.value.date;
  if (date === undefined) return undefined;
  const what =
    implementation === undefined ? `: “${closure?.value.title}” ${closure?.value.action} on` : ' is implemented from';
  return {
    message: `${change.name}${what} ${dateText(date)}, but the plan dates no decision.`,
    help: 'State the day on which the commissioners decide, and the stages before it.',
    span: implementation?.span ?? closure?.span ?? change.nameSpan,
  };
}
