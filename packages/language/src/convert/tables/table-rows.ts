import { type Fix, periodText, type SourceSpan } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import { lineBreakAt } from '../../parse/lexer/blanks.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { type Placed, spanOf } from '../place.ts';
import { fix, report } from '../report.ts';
import { header } from './header.ts';
import type { Header } from './header-row.ts';
import { insertHeader } from './likely-header.ts';

/** A row with its figures. */
type Figured = Placed & { readonly cells?: readonly unknown[] | undefined };

type Node = Figured & { readonly $type: string };

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
  for (const node of rows ?? []) if (isHeader(node)) headers.push(header(context, node, cellsOf(rows)));
  const headed: HeadedRow<Exclude<R, Ast.TableHeader>>[] = [];
  let current: Header | undefined;
  let early: Figured | undefined;
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

/** How many figures the first row of a table has. */
function cellsOf(rows: readonly Node[] | undefined): number {
  return rows?.find((row) => WITH_FIGURES.has(row.$type))?.cells?.length ?? 0;
}

/** Says that figures stand without periods, or above them. */
export function reportEarly(context: ConversionContext, row: Figured, below: Header | undefined): void {
  const span = spanOf(context, row);
  if (below === undefined) {
    report(context, 'language/table-without-header', {
      message: 'This table has no row of periods, so its figures stand under no year.',
      help: 'Begin the table with its years, such as: years 2017/18 2018/19.',
      span,
      fixes: insertHeader(context, span, row.cells?.length ?? 0),
    });
    return;
  }
  report(context, 'language/header-after-rows', {
    message: 'The row of periods stands below figures that it governs.',
    help: 'Move it to the top of the table.',
    span: below.span,
    related: [{ message: 'This row stands above it.', span }],
    fixes: [movedUp(context, below.span, span)],
  });
}

function reportSecond(context: ConversionContext, first: Header, second: Header): void {
  report(context, 'language/second-header', {
    message: 'This table has a second row of periods.',
    help: 'Put the rows below it into a table of their own.',
    span: second.span,
    related: [{ message: 'The first one stands here.', span: first.span }],
    fixes: isSame(first, second) ? [fix('Take the second one out', { span: second.span, text: '' }, true)] : [],
  });
}

/** What is moved is read in both places as it seems to be meant, so nothing changes. */
function movedUp({ text }: ConversionContext, from: SourceSpan, to: SourceSpan): Fix {
  const indent = /[ \t]*$/.exec(text.slice(0, to.start))?.[0] ?? '';
  const line = lineBreakAt(text, to.start);
  const words = text.slice(from.start, from.end);
  const edits = [
    { span: { ...to, end: to.start }, text: `${words}${line}${indent}` },
    { span: from, text: '' },
  ];
  return { title: 'Move it to the top of the table', safe: true, edits };
}

function isSame({ periods: one }: Header, { periods: other }: Header): boolean {
  return one.map(periodText).join() === other.map(periodText).join();
}
