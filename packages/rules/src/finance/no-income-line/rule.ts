import {
  abs,
  compare,
  type Figure,
  formatQuantity,
  minus,
  type Plan,
  type Position,
  plus,
  yearText,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { statedYears, yearFigure } from '../../years/stated-years.ts';

/** A gap is a part of what is spent; a do-nothing position above this part of it may be a list of pressures alone. */
const LARGEST_GAP = { n: 1n, d: 2n };

/** Organisations that list one side of their money, with a do-nothing position that needs the other. */
export const rule = planRule({
  id: 'finance/no-income-line',
  number: 'STP0156',
  severity: 'warning',
  title: 'A position lists costs but no income, or income but no costs',
  fromFigures: true,
  check: ({ plan }) => plan.elements.position.flatMap((position) => oneSided(position, plan) ?? []),
});

function oneSided(position: Position, plan: Plan): FindingDraft | undefined {
  const { subject, rows, nameSpan } = position;
  if (subject === undefined || plan.lookup(subject.name, ['organisation']) === undefined) return undefined;
  const sides = (['income', 'cost'] as const).filter((measure) =>
    plan.elements.position.some(
      (one) => one.subject?.name === subject.name && one.rows.some((row) => row.measure === measure),
    ),
  );
  const [side] = sides;
  const doNothing = rows.find(({ measure }) => measure === 'do nothing')?.series;
  if (side === undefined || sides.length > 1 || doNothing === undefined) return undefined;
  const lines = rows.filter(({ measure }) => measure === side).map(({ series }) => series);
  const year = statedYears(doNothing).find((one) => lines.every((series) => yearFigure(series, one) !== undefined));
  const stated = year === undefined ? undefined : yearFigure(doNothing, year);
  const figures = year === undefined ? [] : lines.flatMap((series) => yearFigure(series, year) ?? []);
  const [first] = figures;
  if (year === undefined || stated === undefined || first === undefined) return undefined;
  const listed: Figure = { ...first, value: figures.map(({ value }) => value).reduce(plus) };
  if (compare(abs(stated.value), { n: abs(listed.value).n, d: abs(listed.value).d * LARGEST_GAP.d }) > 0)
    return undefined;
  const other = side === 'cost' ? 'income' : 'cost';
  const needed = {
    ...listed,
    value: side === 'cost' ? plus(listed.value, stated.value) : minus(listed.value, stated.value),
  };
  return {
    message: `${titleOf(subject.name, plan)} lists ${side === 'cost' ? 'costs' : 'income'} of ${amountText(listed)} in ${yearText({ start: year })} but no ${other}; its do-nothing position of ${formatQuantity(stated.value, stated.unit, stated)} implies ${amountText(needed)}.`,
    help: `Add the ${other} lines, so that do nothing can be checked against them.`,
    span: nameSpan,
    related: [{ message: 'the do-nothing position', span: stated.span }],
  };
}
