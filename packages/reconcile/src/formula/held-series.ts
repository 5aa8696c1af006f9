import type {
  ContractValue,
  CountRow,
  CountTable,
  ElementKind,
  ElementOf,
  Figure,
  MovementTable,
  PlanElement,
  PositionRow,
  Series,
} from '@stplan/model';

/** The table that a series stands in, whose other rows its formula may name without saying whose they are. */
export type Holder =
  | { readonly form: 'position'; readonly rows: readonly PositionRow[] }
  | { readonly form: 'counts'; readonly rows: readonly CountRow[] }
  | { readonly form: 'movement'; readonly table: MovementTable }
  | { readonly form: 'element' };

export type HeldSeries = {
  readonly series: Series;
  readonly element: PlanElement;
  readonly holder: Holder;
  readonly label: string;
  /** Growth of price and of volume, which multiply. */
  readonly growths: readonly Figure[];
};

/** Receives a series; its label is only asked for where it is wanted. */
export type Visit = (series: Series, holder: Holder, label: () => string, growths?: readonly Figure[]) => void;

export const ELEMENT: Holder = { form: 'element' };

/** Every series of an element. */
export function visitSeries(element: PlanElement, visit: Visit): void {
  const visitor = VISITORS[element.kind] as ((element: PlanElement, visit: Visit) => void) | undefined;
  visitor?.(element, visit);
}

/** A series that is not simply printed: a formula gives it, or growth continues it. */
export function computedSeries(
  element: PlanElement,
  series: Series,
  holder: Holder,
  label: () => string,
  growths: readonly Figure[] = [],
): HeldSeries | undefined {
  const all = series.growth === undefined ? growths : [series.growth, ...growths];
  if (series.formula === undefined && all.length === 0) return undefined;
  return { series, element, holder, label: `${element.name} ${label()}`.trim(), growths: all };
}

function counts(tables: readonly CountTable[], visit: Visit): void {
  for (const { rows, line } of tables) countRows(rows, visit, `${line.name} `);
}

function countRows(rows: readonly CountRow[], visit: Visit, prefix = ''): void {
  for (const row of rows) visit(row.series, { form: 'counts', rows }, () => `${prefix}${row.measure}`);
}

function movements(tables: readonly MovementTable[], visit: Visit): void {
  for (const table of tables) {
    const holder: Holder = { form: 'movement', table };
    for (const leg of table.legs) visit(leg.series, holder, () => `${leg.organisation.name} ${leg.line ?? ''}`.trim());
    for (const total of table.totals) visit(total.series, holder, () => total.measure);
  }
}

function values(tables: readonly ContractValue[], visit: Visit): void {
  for (const { sides } of tables) for (const side of sides) visit(side.series, ELEMENT, () => side.organisation.name);
}

const countElement = (element: ElementOf<'activity' | 'beds' | 'workforce'>, visit: Visit) =>
  countRows(element.rows, visit);

const VISITORS: { readonly [K in ElementKind]?: (element: ElementOf<K>, visit: Visit) => void } = {
  position: ({ rows, earlier = [] }, visit) => {
    for (const row of [...rows, ...earlier]) {
      const growths = [row.priceGrowth, row.volumeGrowth].filter((growth) => growth !== undefined);
      const label = () => (row.title === undefined ? row.measure : `${row.measure} “${row.title}”`);
      visit(row.series, { form: 'position', rows }, label, growths);
    }
  },
  contract: (contract, visit) => {
    values(contract.values, visit);
    counts(contract.counts, visit);
  },
  activity: countElement,
  beds: countElement,
  workforce: countElement,
  efficiency: (efficiency, visit) => {
    movements(efficiency.effects, visit);
    counts(efficiency.counts, visit);
    if (efficiency.actual !== undefined) visit(efficiency.actual.series, ELEMENT, () => 'actual');
  },
  investment: ({ effects, counts: tables }, visit) => {
    movements(effects, visit);
    counts(tables, visit);
  },
  funding: ({ effects }, visit) => movements(effects, visit),
  transfer: ({ effects, amount }, visit) => {
    movements(effects, visit);
    if (amount !== undefined) visit(amount.series, ELEMENT, () => 'amount');
  },
  'pooled budget': ({ effects, budgets }, visit) => {
    movements(effects, visit);
    values(budgets, visit);
  },
  capital: ({ uses, sources, revenue }, visit) => {
    for (const row of uses?.rows ?? []) visit(row.series, ELEMENT, () => `use “${row.title}”`);
    for (const row of sources?.rows ?? []) visit(row.series, ELEMENT, () => row.sourceKind);
    for (const total of [...(uses?.totals ?? []), ...(sources?.totals ?? [])])
      visit(total.series, ELEMENT, () => 'total');
    movements(revenue, visit);
  },
  commitment: ({ trajectory }, visit) => countRows(trajectory?.rows ?? [], visit),
  indicator: ({ trajectory }, visit) => countRows(trajectory?.rows ?? [], visit),
  'service change': ({ counts: tables }, visit) => counts(tables, visit),
  assumption: ({ series }, visit) => {
    if (series !== undefined) visit(series, ELEMENT, () => '');
  },
};
