import { isZero, type Plan, type Position, type PositionRow } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';

/** Residuals of social care in positions that need no decision. */
export const rule = planRule({
  id: 'finance/social-care-gap',
  number: 'STP0137',
  severity: 'warning',
  title: 'Nobody decides on a gap in social care',
  fromFigures: true,
  check: ({ plan }) =>
    plan.elements.position
      .filter(({ needs }) => needs.length === 0)
      .flatMap((position) =>
        position.rows
          .filter((row) => row.measure === 'residual' && isOfSocialCare(row, position, plan))
          .flatMap(({ series, labelSpan }) => {
            const first = series.cells.find((cell) => cell !== undefined && !isZero(cell.value));
            if (first === undefined) return [];
            return [
              {
                message: `A gap in social care of ${amountText(first)} is left, and the plan names no decision of a council that closes it.`,
                help: 'State the council’s decision as a milestone, and let the position say “needs” with its name.',
                span: labelSpan,
              },
            ];
          }),
      ),
});

function isOfSocialCare({ title }: PositionRow, { subject, sector, scope }: Position, plan: Plan): boolean {
  if (/social care/i.test(title ?? '') || sector === 'social care') return true;
  if (scope.length === 1 && scope[0] === 'social care') return true;
  return subject !== undefined && plan.lookup(subject.name, ['organisation'])?.organisationKind?.value === 'council';
}
