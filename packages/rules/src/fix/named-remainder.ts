import {
  compare,
  type Exact,
  type Fix,
  formatCell,
  negate,
  type Plan,
  type Position,
  type PositionRow,
  periodText,
  type Statement,
  samePeriod,
  ZERO,
} from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';
import { elementBelow, lineBelow } from './insertion.ts';

/** What a broken bridge leaves open, in the years and digits of the planned row that it leads to. */
type Remainder = {
  readonly position: Position;
  readonly planned: PositionRow;
  /** For each period of the row; undefined where nothing is left. */
  readonly amounts: readonly (Exact | undefined)[];
};

/** Names what a bridge leaves open: in a row of the position, or as savings that nobody has found yet. */
export function nameRemainder(statements: readonly Statement[], context: RuleContext): Fix[] {
  const remainder = remainderOf(statements, context.plan);
  return remainder === undefined ? [] : [...asRow(remainder, context), ...asSavings(remainder, context)];
}

function remainderOf(statements: readonly Statement[], { elements }: Plan): Remainder | undefined {
  const origin = statements[0]?.rhs[0]?.origin;
  if (origin?.form !== 'stated') return undefined;
  const { file, start, end } = origin.span;
  for (const position of elements.position) {
    const planned = position.rows.find(({ span }) => span.file === file && span.start <= start && end <= span.end);
    // a remainder of accumulated figures would have to be taken apart by years
    if (planned === undefined || (position.basis ?? 'annual') !== 'annual') continue;
    const amounts = planned.series.periods.map((period) => {
      const found = statements.find((one) => one.period !== undefined && samePeriod(one.period, period));
      return found?.difference && negate(found.difference);
    });
    const isWhole = amounts.filter((amount) => amount !== undefined).length === statements.length;
    return isWhole ? { position, planned, amounts } : undefined;
  }
  return undefined;
}

function cells({ planned, amounts }: Remainder): string {
  const [first] = planned.series.cells.filter((cell) => cell !== undefined);
  const { scale } = planned.series;
  const digits = Math.max(0, ...planned.series.cells.map((cell) => cell?.digits ?? first?.digits ?? 0));
  return amounts.map((amount) => (amount === undefined ? '-' : formatCell(amount, { scale, digits }))).join('  ');
}

function asRow(remainder: Remainder, { texts }: RuleContext): Fix[] {
  const { position, planned } = remainder;
  // one that is already named is for its author to change
  if (position.rows.some(({ measure }) => measure === 'residual')) return [];
  const before = position.rows[position.rows.indexOf(planned) - 1] ?? planned;
  const edit = lineBelow(before.span, `residual "To be found"  ${cells(remainder)}`, texts);
  return [{ title: 'Name the remainder in a residual row', safe: false, edits: [edit] }];
}

function asSavings(remainder: Remainder, { plan, texts }: RuleContext): Fix[] {
  const { position, planned, amounts } = remainder;
  const body = position.subject?.name;
  const isSaving = amounts.every((amount) => amount === undefined || compare(amount, ZERO) > 0);
  if (body === undefined || !isSaving || plan.lookup(body, ['organisation']) === undefined) return [];
  const lines = [
    `efficiency ${freeName(`${body.slice(body.lastIndexOf('.') + 1)}Unidentified`, plan)} "Savings to be found" {`,
    `  owner       ${body}`,
    '  kind        unidentified',
    '  confidence  0%',
    `  effect in ${planned.series.scale} annual {`,
    `    years  ${planned.series.periods.map(periodText).join('  ')}`,
    `    ${body} cost  ${cells(remainder)}`,
    '  }',
    '}',
  ];
  const edits = [elementBelow(position.span, lines, texts)];
  return [{ title: 'Add savings that nobody has found yet', safe: false, edits }];
}

/** A name that nothing in the plan has. */
export function freeName(wanted: string, { elements }: Plan): string {
  const taken = new Set(Object.values(elements).flatMap((all) => all.map(({ name }) => name)));
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
  return name;
}
