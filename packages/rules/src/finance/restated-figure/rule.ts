import {
  type Figure,
  type Fix,
  formatQuantity,
  fromPrinted,
  type Position,
  type PositionRow,
  periodText,
} from '@stplan/model';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';

/** Rows of one meaning under different titles that state values for one period which no rounding brings together, one finding a pair of rows. */
export const rule = planRule({
  id: 'finance/restated-figure',
  number: 'STP0135',
  severity: 'warning',
  title: 'One figure is stated twice with two values',
  check: ({ plan, texts }) => {
    const seen = new Map<string, PositionRow[]>();
    return plan.elements.position.flatMap((position) =>
      position.rows.flatMap((row): FindingDraft[] => {
        if (!SINGLE.has(row.measure)) return [];
        const key = meaningOf(row, position);
        const all = seen.get(key) ?? [];
        const before = all.slice(0, MOST_COMPARED);
        seen.set(key, all);
        all.push(row);
        const others = before.filter(({ title }) => title !== row.title);
        return others.flatMap((other) => difference(other, row, position.name, texts)).slice(0, 1);
      }),
    );
  },
});

/** With so many rows of one meaning something else is wrong, and comparing all pairs would take long. */
const MOST_COMPARED = 20;

/** What a subject has once. Lines, reserves, gaps and solutions may stand several times and add up. */
const SINGLE: ReadonlySet<PositionRow['measure']> = new Set([
  'do nothing',
  'planned',
  'control total',
  'submitted',
  'underlying',
  'allocation',
]);

function meaningOf(row: PositionRow, { subject, sector, basis, scope, priceBase }: Position): string {
  const price = priceBase?.value;
  const prices = typeof price === 'object' ? price.start : price;
  const upTo = row.upTo && periodText({ kind: 'month', ...row.upTo });
  return [subject?.name, sector, row.measure, row.fund, upTo, row.nonRecurrent, basis, [...scope].sort(), prices].join(
    '|',
  );
}

function difference(
  before: PositionRow,
  row: PositionRow,
  subject: string,
  texts: RuleContext['texts'],
): FindingDraft[] {
  return row.series.periods.flatMap((period, column) => {
    const figure = row.series.cells[column];
    const same = before.series.periods.findIndex((other) => periodText(other) === periodText(period));
    const other = before.series.cells[same];
    if (figure === undefined || other === undefined || canBeOne(figure, other)) return [];
    return [
      {
        message: `${subject}: ${row.measure} in ${periodText(period)} is ${text(figure)} here and ${text(other)} elsewhere in the plan.`,
        help: 'Take out the one that is not right, or state the older one as “submitted”.',
        span: figure.span,
        related: [{ message: text(other), span: other.span }],
        fixes: restate(figure, other, `State ${text(other)} here, too`, texts),
      },
    ];
  });
}

function text({ value, unit, scale, digits }: Figure): string {
  return formatQuantity(value, unit, { scale, digits });
}

function canBeOne(a: Figure, b: Figure): boolean {
  if (a.qualifier !== undefined || b.qualifier !== undefined) return true;
  const [one, other] = [fromPrinted(a.value, a.step), fromPrinted(b.value, b.step)];
  return !isBelow(one.hi, other.lo) && !isBelow(other.hi, one.lo);
}

function isBelow(a: Figure['value'], b: Figure['value']): boolean {
  return a.n * b.d < b.n * a.d;
}

function restate(figure: Figure, other: Figure, title: string, texts: RuleContext['texts']): Fix[] {
  const printed = texts.get(other.span.file)?.slice(other.span.start, other.span.end);
  if (printed === undefined || figure.scale !== other.scale) return [];
  return [{ title, safe: false, edits: [{ span: figure.span, text: printed }] }];
}
