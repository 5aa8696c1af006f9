import { type Figure, minus, type Plan, type PlanElement, type Series, type Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { isKnown } from '../term/amount.ts';
import { placeOf } from '../term/place-of.ts';

/** A plan with plain figures everywhere, and how the worked-out ones came about. */
export type EvaluatedPlan = { readonly plan: Plan; readonly computed: ReadonlyMap<Figure, Term> };

/** Puts a figure into every cell that a formula or growth gives; what stays unknown stays undefined. */
export function evaluatedPlan(books: Books): EvaluatedPlan {
  const { plan } = books;
  const held = [...books.computed.values()];
  const computed = new Map<Figure, Term>();
  const replaced = new Map<Series, Series>();
  for (const { series, label, element } of held) {
    const cells = series.periods.map((_, column): Figure | undefined => {
      const printed = series.formula === undefined ? series.cells[column] : undefined;
      const term = printed === undefined ? books.cells.at(series, column, label) : undefined;
      if (term === undefined || !isKnown(term)) return printed;
      const figure = figureOf(term, series, placeOf(term) ?? element.nameSpan);
      computed.set(figure, term);
      return figure;
    });
    replaced.set(series, { ...series, cells, formula: undefined, growth: undefined });
  }
  if (held.length === 0) return { plan, computed };
  const elements = new Map<PlanElement, PlanElement>();
  for (const element of new Set(held.map((one) => one.element))) elements.set(element, withSeries(element, replaced));
  return { plan: withElements(plan, elements), computed };
}

/** The step is the width of what the inputs allow, so that a figure taken for itself has its tolerance. */
function figureOf(term: Term & { readonly value: Figure['value'] }, series: Series, span: Figure['span']): Figure {
  const step = term.hi === undefined || term.lo === undefined ? { n: 0n, d: 1n } : minus(term.hi, term.lo);
  const { scale, unit } = series;
  const digits = term.scale === scale ? term.printedDigits : printedDigits(series);
  return { value: term.value, step, digits, scale, unit, qualifier: undefined, span };
}

/** The digits of the other figures in the row, or the usual one of money in millions. */
function printedDigits({ cells, scale }: Series): number {
  const printed = cells.find((cell) => cell !== undefined);
  return printed?.digits ?? (scale === '£m' ? 1 : 0);
}

function withElements(plan: Plan, replaced: ReadonlyMap<PlanElement, PlanElement>): Plan {
  const take = <E extends PlanElement>(element: E): E => (replaced.get(element) as E | undefined) ?? element;
  const elements = Object.fromEntries(
    Object.entries(plan.elements).map(([kind, list]) => [kind, (list as readonly PlanElement[]).map(take)]),
  ) as unknown as Plan['elements'];
  const lookup: Plan['lookup'] = (name, kinds) => {
    const found = plan.lookup(name, kinds);
    return found && take(found as PlanElement as typeof found);
  };
  return { ...plan, elements, lookup };
}

/** The same value with some series in it replaced; what holds none of them is kept as it is. */
function withSeries<T>(value: T, replaced: ReadonlyMap<Series, Series>): T {
  if (typeof value !== 'object' || value === null) return value;
  const series = replaced.get(value as unknown as Series);
  if (series !== undefined) return series as unknown as T;
  if (Array.isArray(value)) {
    const list = value.map((item) => withSeries(item, replaced));
    return list.some((item, index) => item !== value[index]) ? (list as unknown as T) : value;
  }
  const changed = Object.entries(value).flatMap(([key, item]) => {
    const own = withSeries(item as unknown, replaced);
    return own === item ? [] : [[key, own] as const];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}
