import { isZero, type Leg, periodText } from '@stplan/model';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { refusedRow } from '../refused-control-total.ts';

/** Fund income of an organisation that rejected its control total or was offered none. Says nothing where the plan does not say. */
export const rule = planRule({
  id: 'finance/fund-without-acceptance',
  number: 'STP0120',
  severity: 'error',
  title: 'An organisation plans fund income without an accepted control total',
  check: ({ plan, statements }) =>
    plan.elements.funding
      .filter(({ fundingKind }) => fundingKind?.value === 'sustainability fund')
      .flatMap(({ name, effects }) =>
        effects.flatMap(({ legs }) => legs.flatMap((leg) => draftsOf(leg, name, { plan, statements }))),
      ),
});

function draftsOf(
  leg: Leg,
  fund: string,
  { plan, statements }: Pick<RuleContext, 'plan' | 'statements'>,
): FindingDraft[] {
  const organisation = leg.organisation.name;
  const row = refusedRow(organisation, plan);
  const { periods, cells } = leg.series;
  const first = cells.findIndex((cell) => cell !== undefined && !isZero(cell.value));
  const [period, figure] = [periods[first], cells[first]];
  if (row?.acceptance === undefined || period === undefined || figure === undefined) return [];
  const { decision } = row.acceptance;
  const words = decision === 'rejected' ? 'has rejected its control total' : 'was offered no control total';
  return [
    {
      message: `${titleOf(organisation, plan)} ${words}, but the plan gives it income from ${fund} from ${periodText(period)} on.`,
      help: 'Take the fund out of the plan of this organisation, or record that the control total is accepted.',
      span: leg.labelSpan,
      related: [{ message: `control total ${decision}`, span: row.span }],
      explains: statements.filter(
        ({ identity, subject, verdict }) =>
          (identity === 'control total' || identity === 'savings needed') &&
          subject === organisation &&
          verdict === 'not-met',
      ),
    },
  ];
}
