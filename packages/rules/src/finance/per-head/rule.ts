import { compare, type Exact, formatMoney, fromPrinted, negate, over, periodText } from '@stplan/model';
import { limitOf } from '../../round/limit.ts';
import { planRule } from '../../rule/index.ts';

/** The last stated do-nothing deficit of the footprint, by its population, outside the range of the round. */
export const rule = planRule({
  id: 'finance/per-head',
  number: 'STP0136',
  severity: 'info',
  title: 'The gap per head is outside the range of all footprints',
  fromFigures: true,
  check: ({ plan }) => {
    const range = limitOf(plan, 'per head')?.value;
    const { footprint } = plan;
    const people = footprint?.population?.value.figure.value;
    if (range?.upper === undefined || footprint === undefined || people === undefined) return [];
    const [low, high] = [range.figure.value, range.upper.value];
    const rows = plan.elements.position
      .filter(({ subject, basis }) => subject?.name === footprint.name && basis === 'annual')
      .flatMap((position) => position.rows.filter(({ measure }) => measure === 'do nothing'));
    return rows.slice(0, 1).flatMap(({ series }) => {
      const column = series.cells.findLastIndex((cell) => cell !== undefined);
      const [figure, period] = [series.cells[column], series.periods[column]];
      if (figure === undefined || period === undefined || figure.value.n >= 0n) return [];
      const { lo, hi } = fromPrinted(figure.value, figure.step);
      const [least, head, most] = [hi, figure.value, lo].map((value) => over(negate(value), people));
      if (least === undefined || head === undefined || most === undefined) return [];
      if (compare(most, low) >= 0 && compare(least, high) <= 0) return [];
      return [
        {
          message: `The gap of ${periodText(period)} is ${pounds(head)} a head; footprints range from ${pounds(low)} to ${pounds(high)}.`,
          help: 'Check unit, years, scope and population; if all are right, say why this footprint differs.',
          span: figure.span,
        },
      ];
    });
  },
});

function pounds(value: Exact): string {
  return formatMoney(value, { scale: '£', digits: 0 });
}
