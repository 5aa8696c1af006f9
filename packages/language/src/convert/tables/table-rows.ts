import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { type Placed, spanOf } from '../place.ts';
import { report } from '../report.ts';
import { type Header, header } from './header.ts';

type Node = Placed & { readonly $type: string };

/** A row of a table with the periods above it; without any where the table has none. */
export type HeadedRow<R> = { readonly row: R; readonly header: Header | undefined };

/** The kinds of row that hold a value for each period. */
const WITH_FIGURES = new Set([
  'LineRow',
  'MeasureRow',
  'Leg',
  'TotalRow',
  'CountRow',
  'ContractSide',
  'Use',
  'CapitalSource',
  'PlannedPhase',
]);

/**
 * The rows of a table, each under its periods. One row of periods governs a whole table; where it stands below some of
 * its rows, or a second one follows, that is a finding, and the rows are still read as they seem to be meant.
 */
export function tableRows<R extends Node>(
  context: ConversionContext,
  rows: readonly (R | Ast.TableHeader)[] | undefined,
): HeadedRow<Exclude<R, Ast.TableHeader>>[] {
  const headers: Header[] = [];
  for (const node of rows ?? []) if (isHeader(node)) headers.push(header(context, node));
  const headed: HeadedRow<Exclude<R, Ast.TableHeader>>[] = [];
  let current: Header | undefined;
  let early: Node | undefined;
  let next = 0;
  for (const row of rows ?? []) {
    if (isHeader(row)) {
      current = headers[next++];
      continue;
    }
    if (current === undefined && WITH_FIGURES.has(row.$type)) early ??= row;
    headed.push({ row: row as Exclude<R, Ast.TableHeader>, header: current ?? headers[0] });
  }
  if (early !== undefined) reportEarly(context, early, headers[0]);
  const [first, second] = headers;
  if (first !== undefined && second !== undefined) reportSecond(context, first, second);
  return headed;
}

function isHeader(node: Node): node is Ast.TableHeader {
  return node.$type === 'TableHeader';
}

/** Says that figures stand without periods, or above them. */
export function reportEarly(context: ConversionContext, row: Placed, below: Header | undefined): void {
  const span = spanOf(context, row);
  if (below === undefined) {
    report(context, 'language/table-without-header', {
      message: 'This table has no row of periods, so its figures stand under no year.',
      help: 'Begin the table with its years, such as: years 2017/18 2018/19.',
      span,
    });
    return;
  }
  report(context, 'language/header-after-rows', {
    message: 'The row of periods stands below figures that it governs.',
    help: 'Move it to the top of the table.',
    span: below.span,
    related: [{ message: 'This row stands above it.', span }],
  });
}

function reportSecond(context: ConversionContext, first: Header, second: Header): void {
  report(context, 'language/second-header', {
    message: 'This table has a second row of periods.',
    help: 'Put the rows below it into a table of their own.',
    span: second.span,
    related: [{ message: 'The first one stands here.', span: first.span }],
  });
}
