import {
  abs,
  compare,
  type Exact,
  type Figure,
  minus,
  type Plan,
  type Position,
  periodText,
  type Series,
  times,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { titleOf } from '../../wording/subject-title.ts';

/** How far the years around may lie apart, as a part of the larger one. */
const ALIKE = { n: 1n, d: 9n };
/** How often larger or smaller than both of them a figure has to be. */
const TIMES = { n: 2n, d: 1n };

/**
 * Lines of income or cost with one year far from the years around it, which lie close together: digits that were
 * swapped, or a figure of another row. Where do nothing is stated besides, and not by a formula, the sum tells it.
 */
export const rule = planRule({
  id: 'finance/leap',
  number: 'STP0157',
  severity: 'warning',
  title: 'One year of a line is far from the years around it',
  check: ({ plan }) => plan.elements.position.flatMap((position) => leapsIn(position, plan)),
});

function leapsIn({ rows, name: whose }: Position, plan: Plan): FindingDraft[] {
  if (rows.some(({ measure, series }) => measure === 'do nothing' && isTyped(series))) return [];
  return rows
    .filter(({ measure, nonRecurrent }) => (measure === 'income' || measure === 'cost') && !nonRecurrent)
    .flatMap(({ measure, title, series: { cells, periods } }) =>
      cells.flatMap((figure, at): FindingDraft[] => {
        const [before, after] = [cells[at - 1], cells[at + 1]];
        if (figure === undefined || before === undefined || after === undefined || !isFar(figure, before, after))
          return [];
        const name = title === undefined ? measure : `${measure} “${title}”`;
        const [year, from, to] = [at, at - 1, at + 1].map((one) =>
          periodText(periods[one] as (typeof periods)[number]),
        );
        return [
          {
            message: `${titleOf(whose, plan)}: ${name} is ${amountText(figure)} in ${year}, between ${amountText(before)} in ${from} and ${amountText(after)} in ${to}.`,
            help: 'Look at its digits. If it is right, say why in a note, or make what happens once a row of its own that is non-recurrent.',
            span: figure.span,
            related: [
              { message: `${from}: ${amountText(before)}`, span: before.span },
              { message: `${to}: ${amountText(after)}`, span: after.span },
            ],
          },
        ];
      }),
    );
}

/** Whether each figure stands for itself: those of a formula all stand where the formula does. */
function isTyped({ cells }: Series): boolean {
  const places = cells.flatMap((cell) => cell?.span.start ?? []);
  return new Set(places).size === places.length;
}

function isFar({ value }: Figure, { value: before }: Figure, { value: after }: Figure): boolean {
  if ([value, before, after].some(({ n }) => n <= 0n)) return false;
  const [low, high] = compare(before, after) < 0 ? [before, after] : [after, before];
  if (compare(abs(minus(high, low)), times(high, ALIKE)) > 0) return false;
  return isMore(value, times(high, TIMES)) || isMore(low, times(value, TIMES));
}

function isMore(one: Exact, other: Exact): boolean {
  return compare(one, other) > 0;
}
