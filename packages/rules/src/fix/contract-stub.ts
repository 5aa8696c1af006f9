import { type Fix, formatCell, type Plan, type Position, type PositionRow, periodText } from '@stplan/model';
import type { TradeRow } from '../contract/trade-rows.ts';
import type { RuleContext } from '../rule/rule-context.ts';
import { elementBelow } from './insertion.ts';
import { freeName } from './named-remainder.ts';

/** A contract with the figures that the lines of its two parties have, below the position of the line that lacks one. */
export function sketchContract({ payer, payee }: TradeRow, lines: readonly TradeRow[], context: RuleContext): Fix[] {
  const { plan, texts } = context;
  const ofPair = lines.filter((line) => line.payer === payer && line.payee === payee);
  const sides = [payer, payee].map((body) => ({ body, rows: ofPair.filter(({ row }) => owns(body, row, plan)) }));
  const stated = sides.flatMap(({ body, rows }) => rows.map(({ row }) => ({ body, row })));
  const [first] = stated;
  const below = first && positionOf(first.row, plan);
  // two lines of one party would have to be added up, and a formula to be worked out
  const isPlain = sides.every(({ rows }) => rows.length <= 1) && stated.every(({ row }) => isTyped(row));
  if (first === undefined || below === undefined || !isPlain) return [];
  const { scale, periods } = first.row.series;
  if (stated.some(({ row: { series } }) => series.scale !== scale || header(series) !== header(first.row.series)))
    return [];
  const lastName = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  const name = freeName(`${lastName(payer)}${lastName(payee)}`, plan);
  const body = [
    `contract ${name} "Services of ${lastName(payee)} for ${lastName(payer)}" {`,
    `  between  ${payer} and ${payee}`,
    `  value in ${scale} annual {`,
    `    years  ${periods.map(periodText).join('  ')}`,
    ...stated.map(({ body: side, row }) => `    ${side}  ${cells(row)}`),
    '  }',
    '}',
  ];
  return [
    { title: 'Sketch the contract with these values', safe: false, edits: [elementBelow(below.span, body, texts)] },
  ];
}

function positionOf(row: PositionRow, { elements }: Plan): Position | undefined {
  return elements.position.find(({ rows }) => rows.includes(row));
}

function owns(body: string, row: PositionRow, plan: Plan): boolean {
  return positionOf(row, plan)?.subject?.name === body;
}

function isTyped({ series }: PositionRow): boolean {
  return series.formula === undefined && series.growth === undefined && series.cells.length === series.periods.length;
}

function header({ periods }: PositionRow['series']): string {
  return periods.map(periodText).join(' ');
}

function cells({ series }: PositionRow): string {
  return series.cells.map((cell) => (cell === undefined ? '_' : formatCell(cell.value, cell))).join('  ');
}
