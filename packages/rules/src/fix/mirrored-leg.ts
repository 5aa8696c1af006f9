import { type Fix, formatCell, type Leg, negate, type Plan, type Statement } from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';
import { lineBelow } from './insertion.ts';

/** States the other side of a leg that stands alone: what one body saves on another as the income that this one loses. */
export function mirrorLeg(statements: readonly Statement[], { plan, texts }: RuleContext): Fix[] {
  const [first] = statements;
  const leg = first?.lhs.length === 1 ? legAt(first, plan) : undefined;
  if (leg?.counterparty?.kind !== 'member' || leg.line === undefined) return [];
  const { counterparty, organisation, line, series } = leg;
  if (series.formula !== undefined || series.growth !== undefined) return [];
  const other = line === 'cost' ? 'income from' : 'cost with';
  const cells = series.cells.map((cell) => (cell === undefined ? '_' : formatCell(negate(cell.value), cell)));
  const row = `${counterparty.organisation.name} ${other} ${organisation.name}  ${cells.join('  ')}`;
  const title = `State the ${line === 'cost' ? 'income' : 'cost'} of ${counterparty.organisation.name} that answers it`;
  return [{ title, safe: false, edits: [lineBelow(leg.span, row, texts)] }];
}

function legAt({ lhs }: Statement, { elements }: Plan): Leg | undefined {
  const origin = lhs[0]?.origin;
  if (origin?.form !== 'stated') return undefined;
  const { file, start, end } = origin.span;
  const tables = [...elements.efficiency, ...elements.investment].flatMap(({ effects }) => effects);
  return tables
    .flatMap(({ legs }) => legs)
    .find(({ span }) => span.file === file && span.start <= start && end <= span.end);
}
