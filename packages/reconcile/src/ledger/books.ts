import {
  type Assumption,
  type Formula,
  type Memory,
  NO_MEMORY,
  type Period,
  type Plan,
  type PlanElement,
  periodText,
  RATIO,
  type Series,
  type SourceSpan,
  type Term,
} from '@stplan/model';
import { type CellFormula, type Cells, cellsOf } from '../formula/cells.ts';
import { computedSeries, ELEMENT, type HeldSeries, visitSeries } from '../formula/held-series.ts';
import { formulaProblems, type Problems } from '../formula/problems.ts';
import { type Agreeing, NONE_AGREEING } from '../statement/agreeing.ts';
import { type CountBook, countBook } from './count-book.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { type Members, membersOf } from './members.ts';
import { type PositionBook, positionBook } from './position-book.ts';
import { type Subject, wholeOf } from './subject.ts';
import { type TradeLines, tradeLines } from './trade-lines.ts';
import { headerYears } from './year-cells.ts';

/** A plan's figures, found by whose they are and when: everything else reads from here. */
export type Books = {
  readonly plan: Plan;
  /** Where to show what has no better place: the head of the plan, or of its first position. */
  readonly place: SourceSpan;
  /** The footprint, or the plan itself where there is none. */
  readonly whole: Subject;
  readonly members: Members;
  readonly positions: PositionBook;
  /** The do-nothing lines between organisations. */
  readonly lines: TradeLines;
  readonly counts: CountBook;
  readonly cells: Cells;
  readonly ledger: Ledger;
  /** The series that a formula or growth gives. */
  readonly computed: ReadonlyMap<Series, HeldSeries>;
  readonly problems: Problems;
  /** What printed figures settle at once, where only what is to be reported is wanted. */
  readonly agreeing: Agreeing;
  /** The financial years, by their first calendar year, that positions speak of. */
  readonly years: readonly number[];
  /** The financial years that anything in the plan states. */
  readonly allYears: readonly number[];
  /** An assumption that a formula gives, in a period or for good. */
  readonly assumed: (assumption: Assumption, period: Period | undefined) => Term | undefined;
  /** The books in which an element's figures stand: these, unless it is of another plan of the workspace. */
  readonly home: (element: PlanElement) => Books;
  /** A derived figure is worked out once, so that every statement shows the same derivation. */
  readonly remember: (key: string, work: () => Term | undefined) => Term | undefined;
};

/** The books of the other plan that an element belongs to; undefined for this plan's own and those of libraries. */
export type Elsewhere = (element: PlanElement) => Books | undefined;

/** Works out a formula in the light of the books that hold it. */
export type FormulaReader = (books: Books, ...cell: Parameters<CellFormula>) => Term | undefined;

export function booksOf(
  plan: Plan,
  evaluate: FormulaReader,
  elsewhere: Elsewhere = () => undefined,
  agreeing: Agreeing = NONE_AGREEING,
  memory: Memory = NO_MEMORY,
): Books {
  const computed = new Map<Series, HeldSeries>();
  const years = new Set<number>();
  for (const element of Object.values(plan.elements).flat()) {
    const inElement = memory.recallOf('series', element, seriesIn);
    for (const held of inElement.computed) computed.set(held.series, held);
    for (const periods of inElement.headers) for (const year of headerYears(periods)) years.add(year);
  }
  const problems = formulaProblems(plan.name);
  const members = membersOf(plan);
  const whole = wholeOf(plan);
  // The formulas read the books, and the books the cells that formulas give; so the books come in when they are asked.
  const cells: Cells = cellsOf(computed, (held, period) => evaluate(books, held, period), problems);
  const remembered = new Map<string, Term | undefined>();
  const assumptions = new Map<string, Series>();
  const ledger = ledgerOf(plan, members, whole.name, cells, memory);
  for (const entry of ledger.entries) for (const year of entry.years) years.add(year);
  const positions = positionBook(plan);
  const books: Books = {
    plan,
    place: (plan.footprint ?? plan.definition ?? plan.elements.position[0])?.nameSpan ?? {
      file: plan.files[0] ?? '',
      start: 0,
      end: 0,
    },
    whole,
    members,
    positions,
    lines: tradeLines(positions),
    counts: countBook(plan),
    cells,
    ledger,
    computed,
    problems,
    agreeing,
    years: yearsOfPositions(plan),
    allYears: [...years].sort((a, b) => a - b),
    assumed(assumption, period) {
      const { formula, name } = assumption;
      if (formula === undefined) return undefined;
      const key = `${name} ${period === undefined ? '' : periodText(period)}`;
      const series = assumptions.get(key) ?? formulaSeries(formula, period);
      assumptions.set(key, series);
      computed.set(series, { series, element: assumption, holder: ELEMENT, label: name, growths: [] });
      return cells.at(series, 0, name);
    },
    home: (element) => elsewhere(element) ?? books,
    remember(key, work) {
      if (remembered.has(key)) return remembered.get(key);
      const term = work();
      remembered.set(key, term);
      return term;
    },
  };
  return books;
}

/** The series of an element that are not simply printed, and the rows of periods of all. */
function seriesIn(element: PlanElement): { readonly computed: readonly HeldSeries[]; readonly headers: PeriodLists } {
  const computed: HeldSeries[] = [];
  const headers = new Set<readonly Period[]>();
  visitSeries(element, (series, holder, label, growths) => {
    const held = computedSeries(element, series, holder, label, growths);
    if (held !== undefined) computed.push(held);
    headers.add(series.periods);
  });
  return { computed, headers };
}

type PeriodLists = ReadonlySet<readonly Period[]>;

/** A formula that stands for itself, as a series of one column. */
function formulaSeries(formula: Formula, period: Period | undefined): Series {
  const periods = period === undefined ? [] : [period];
  return { periods, cells: [], formula, growth: undefined, exact: false, scale: 'ones', unit: RATIO };
}

function yearsOfPositions(plan: Plan): readonly number[] {
  const years = new Set<number>();
  for (const { rows } of plan.elements.position) {
    for (const { series } of rows) for (const year of headerYears(series.periods)) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
