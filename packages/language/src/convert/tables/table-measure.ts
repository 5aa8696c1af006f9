import {
  isBare,
  isMoney,
  isProblem,
  type Measure,
  POUNDS,
  RATIO,
  readMeasure,
  type Scale,
  sameUnit,
  type Unit,
} from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { printedLiteral } from '../figures/printed-literal.ts';
import { unitWords } from '../figures/unit-words.ts';
import { type Placed, spanAt, spanOf, textOf } from '../place.ts';
import { fix, report } from '../report.ts';
import type { ValueRow } from './row-label.ts';
import { tableHead } from './table-head.ts';

/** What a kind of table holds. */
export type TableKind = {
  /** In messages: `a position`. */
  readonly name: string;
  readonly accepts: (unit: Unit) => boolean;
  /** What its figures are in when the table does not say; undefined when the unit then has to be found elsewhere. */
  readonly unstated: { readonly measure: Measure; readonly finding: boolean };
  /** What a fix inserts: `in £m`. */
  readonly usual: string;
  /** Whether money over years must say how it adds up over them. */
  readonly basis: boolean;
};

const MILLIONS: Measure = { unit: POUNDS, scale: '£m' };

/** A table of money. */
export function moneyTable(name: string, basis = false): TableKind {
  return { name, accepts: isMoney, unstated: { measure: MILLIONS, finding: true }, usual: 'in £m', basis };
}

/** The unit and scale of a table, or of its first figure where figures of several units stand in it. */
export type TableMeasure = Measure & { readonly mixed?: true };

/** The beginning of a table. */
export type TableNode = Placed & { readonly unit?: string | undefined; readonly basis?: string | undefined };

/** The unit and scale of a table's bare figures; what is missing or wrong is a finding. */
export function tableMeasure(
  context: ConversionContext,
  node: TableNode,
  kind: TableKind,
  rows: readonly ValueRow[],
  yearly = true,
): TableMeasure {
  const lacksBasis = kind.basis && yearly && node.basis === undefined;
  if (node.unit !== undefined) {
    if (lacksBasis) reportBasis(context, node, kind);
    return statedMeasure(context, node, node.unit, kind);
  }
  const own = ownMeasure(context, rows);
  if (own.bare !== undefined && kind.unstated.finding) reportUnit(context, node, kind, own.bare, lacksBasis);
  else if (lacksBasis) reportBasis(context, node, kind);
  // Figures that this kind of table cannot hold are findings of their own cells, not the unit of the others.
  return own.measure !== undefined && kind.accepts(own.measure.unit) ? own.measure : kind.unstated.measure;
}

/** Units already read, by their names: the grammar knows few, and every table states one. */
const known = new Map<string, Measure | undefined>();
const MOST_KNOWN = 1_000;

/** Reads `£m`, `£000s`, `%`, `spells`, `pounds` behind `in`. Tables of one unit share it. */
export function readUnitName(name: string): Measure | undefined {
  if (known.has(name)) return known.get(name);
  if (known.size >= MOST_KNOWN) known.clear();
  const measure = unitNamed(name);
  known.set(name, measure);
  return measure;
}

function unitNamed(name: string): Measure | undefined {
  const read = readMeasure(
    name
      .replace(/^£000s$/, '£000')
      .replace(/^pounds$/, '£')
      .replace(/^bed-day/, 'bed day'),
  );
  return isProblem(read) ? undefined : read;
}

function statedMeasure(context: ConversionContext, node: TableNode, name: string, kind: TableKind): Measure {
  const measure = readUnitName(name);
  if (measure !== undefined && kind.accepts(measure.unit)) return measure;
  const { basisAt } = tableHead(context, node);
  report(context, 'language/unit-mismatch', {
    message: `${kind.name} is not in ${name}.`,
    help: `Write it ${kind.usual}.`,
    span: spanAt(context, basisAt - name.length, basisAt),
  });
  return kind.unstated.measure;
}

/** What the cells say themselves where the table is silent: the first unit among them, and the first without one. */
function ownMeasure(
  context: ConversionContext,
  rows: readonly ValueRow[],
): { readonly measure: TableMeasure | undefined; readonly bare: Ast.Cell | undefined } {
  let measure: Measure | undefined;
  let bare: Ast.Cell | undefined;
  for (const node of rows.flatMap((row) => row.cells ?? [])) {
    const read = node.text === undefined || /^[-−–—_]$/.test(node.text) ? undefined : printedLiteral(node.text);
    if (read === undefined || isProblem(read)) continue;
    if (isBare(read)) bare ??= node;
    else if (measure === undefined) measure = { unit: read.unit, scale: read.scale };
    else if (!sameUnit(measure.unit, read.unit)) {
      reportMixed(context, node, measure, read);
      return { measure: { ...measure, mixed: true }, bare };
    }
  }
  return { measure, bare };
}

function reportMixed(
  context: ConversionContext,
  node: Ast.Cell,
  first: Measure,
  other: { unit: Unit; scale: Scale },
): void {
  report(context, 'language/mixed-units', {
    message: `The figures of this table are in ${unitWords(first.unit, first.scale)} and in ${unitWords(other.unit, other.scale)}.`,
    help: 'Say the unit of the table once, behind “in”, and put figures of another unit into a table of their own.',
    span: spanOf(context, node),
  });
}

function reportUnit(
  context: ConversionContext,
  node: TableNode,
  kind: TableKind,
  bare: Ast.Cell,
  lacksBasis: boolean,
): void {
  const { unitAt } = tableHead(context, node);
  const insert = lacksBasis ? `${kind.usual} annual` : kind.usual;
  report(context, 'language/missing-unit', {
    message: `${kind.name} does not say what its figures are in${lacksBasis ? ', nor whether they are annual, incremental or accumulated' : ''}: ${textOf(context, spanOf(context, bare))} could be anything.`,
    help: `Write the unit before the brace: ${insert}.`,
    span: spanAt(context, spanOf(context, node).start, unitAt),
    related: [{ message: 'The first figure without a unit.', span: spanOf(context, bare) }],
    fixes: [fix(`Insert “${insert}”`, { span: spanAt(context, unitAt, unitAt), text: ` ${insert}` })],
  });
}

function reportBasis(context: ConversionContext, node: TableNode, kind: TableKind): void {
  const { basisAt } = tableHead(context, node);
  report(context, 'language/missing-basis', {
    message: `${kind.name} does not say how its figures add up over the years.`,
    help: 'Write annual (the whole effect in each year), incremental (new in each year) or accumulated (the sum of the years) behind the unit.',
    span: spanAt(context, spanOf(context, node).start, basisAt),
    fixes: ['annual', 'incremental', 'accumulated'].map((basis) =>
      fix(`Insert “${basis}”`, { span: spanAt(context, basisAt, basisAt), text: ` ${basis}` }),
    ),
  });
}

/** A table of one count, or of anything where `measure` is a plain number. */
export function countTable(name: string, measure: Measure, usual: string, finding: boolean): TableKind {
  return { name, accepts: (unit) => !isMoney(unit), unstated: { measure, finding }, usual, basis: false };
}

/** A plain number, where the unit of a table is still to be found. */
export const OPEN_MEASURE: Measure = { unit: RATIO, scale: 'ones' };
