import {
  type Exact,
  type Figure,
  isZero,
  negate,
  over,
  type Plan,
  type Position,
  type PositionMeasure,
  type Qualifier,
  type Sector,
  type Statement,
  yearPeriod,
} from '@stplan/model';
import { type Amount, negateAmount } from '../reading/amount.ts';
import { statementAmount, termAmount } from '../reading/term-amount.ts';
import type { ReportInput } from '../report-input.ts';
import { counted } from '../words/wording.ts';
import { type Measured, measuredKey, orderedScope } from './scope.ts';

/** What a footprint, or one of its sectors, is short of in the last year for which its plan says what happens if nothing is done. */
export type Gap = Measured & {
  /** Whether it is that of a sector only. */
  readonly sector: boolean;
  /** Who states it: `the footprint`, `the sector health`, `20 organisations`. */
  readonly statedBy: string;
  /** Do nothing with its sign turned: a deficit is a gap above zero. */
  readonly gap: Amount;
  /** `about`, `at least` or `up to`, as the plan prints it. */
  readonly qualifier: Qualifier | undefined;
  /** The position planned for that year; below zero a deficit. */
  readonly planned: Amount | undefined;
  /** What the bridge of that year leaves unexplained, with its sign; undefined where there is no bridge to test. */
  readonly unexplained: Amount | 'none' | undefined;
  /** Pounds of the gap for each person of the footprint. */
  readonly perHead: Exact | undefined;
};

/**
 * The gaps that a plan states of its footprint, else the sum over its organisations; and those of sectors, where they
 * count something else.
 */
export function gapsOf(input: ReportInput): readonly Gap[] {
  const { position } = input.plan.elements;
  const name = input.plan.footprint?.name;
  const own = position.flatMap((one) => (isOf(one, name) ? (statedGap(input, one, 'the footprint') ?? []) : []));
  const summed = own.length === 0 ? summedGap(input) : undefined;
  const sectors = position.flatMap((one) =>
    one.sector === undefined ? [] : (statedGap(input, one, `the sector ${one.sector}`) ?? []),
  );
  const first = new Map<string, Gap>();
  for (const gap of [...own, ...(summed ? [summed] : []), ...sectors]) {
    const key = measuredKey(gap);
    if (!first.has(key)) first.set(key, gap);
  }
  return [...first.values()];
}

function isOf({ sector, subject }: Position, footprint: string | undefined): boolean {
  return sector === undefined && subject !== undefined && subject.name === footprint;
}

function statedGap({ plan, statements }: ReportInput, position: Position, statedBy: string): Gap | undefined {
  const { sector, scope, basis, priceBase, name } = position;
  const last = lastFigure(position, 'do nothing');
  if (last === undefined) return undefined;
  const { year, figure } = last;
  const planned = figureIn(position, 'planned', year);
  return {
    sector: sector !== undefined,
    statedBy,
    scope: orderedScope(scope.length === 0 && sector !== undefined ? [sector] : scope),
    basis,
    priceBase: priceBase?.value,
    year,
    gap: negateAmount(figure),
    qualifier: figure.qualifier,
    planned,
    unexplained: openBridge(statements, name, year),
    perHead: perHead(plan, negate(figure.value)),
  };
}

/** What the organisations state together, where the footprint states nothing itself. */
function summedGap({ plan, figures, statements }: ReportInput): Gap | undefined {
  const name = plan.footprint?.name;
  const organisations = new Set(plan.elements.organisation.map((one) => one.name));
  const own = plan.elements.position.filter(({ subject }) => subject !== undefined && organisations.has(subject.name));
  const years = own.flatMap((position) => lastFigure(position, 'do nothing')?.year ?? []);
  if (name === undefined || years.length === 0) return undefined;
  const year = Math.max(...years);
  const term = figures.read(name, 'do nothing', yearPeriod(year));
  const doNothing = term && termAmount(term);
  if (doNothing === undefined) return undefined;
  const planned = figures.read(name, 'planned', yearPeriod(year));
  const [basis, ...others] = [...new Set(own.map((position) => position.basis))];
  const everyScope = own.every(({ scope }) => scope.length > 0);
  return {
    sector: false,
    statedBy: counted(years.length, 'organisation'),
    scope: everyScope ? orderedScope(own.flatMap(({ scope }): readonly Sector[] => scope)) : [],
    basis: others.length === 0 ? basis : undefined,
    priceBase: own[0]?.priceBase?.value,
    year,
    gap: negateAmount(doNothing),
    qualifier: term?.qualifier,
    planned: planned && termAmount(planned),
    unexplained: openBridge(statements, name, year),
    perHead: perHead(plan, negate(doNothing.value)),
  };
}

type Cell = { readonly year: number; readonly figure: Figure };

/** The last financial year in which a position states a measure, including the fund where both bases are stated. */
function lastFigure(position: Position, measure: PositionMeasure): Cell | undefined {
  return yearly(position, measure).sort((a, b) => b.year - a.year)[0];
}

function figureIn(position: Position, measure: PositionMeasure, year: number): Figure | undefined {
  return yearly(position, measure).find((cell) => cell.year === year)?.figure;
}

function yearly({ rows }: Position, measure: PositionMeasure): Cell[] {
  const wanted = rows.filter((row) => row.measure === measure && row.upTo === undefined);
  const ranked = [...wanted].sort((a, b) => Number(a.fund === 'before fund') - Number(b.fund === 'before fund'));
  return ranked.flatMap(({ series: { periods, cells } }) =>
    periods.flatMap((period, index) => {
      const figure = cells[index];
      return period.kind === 'year' && figure ? [{ year: period.start, figure }] : [];
    }),
  );
}

function openBridge(statements: readonly Statement[], subject: string, year: number): Gap['unexplained'] {
  const bridge = statements.find(
    (one) =>
      one.identity === 'bridge' &&
      one.subject === subject &&
      one.difference !== undefined &&
      one.period?.kind === 'year' &&
      one.period.start === year,
  );
  if (bridge?.difference === undefined) return undefined;
  return bridge.verdict === 'unexplained' ? statementAmount(bridge, bridge.difference) : 'none';
}

function perHead({ footprint }: Plan, gap: Exact): Exact | undefined {
  const people = footprint?.population?.value.figure.value;
  return people === undefined || isZero(people) ? undefined : over(gap, people);
}
