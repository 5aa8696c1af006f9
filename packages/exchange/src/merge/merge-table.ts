import { equals, isProblem, readCell, readYear } from '@stplan/model';
import type { DraftRow, DraftTable } from '../draft/draft.ts';
import { yearName } from '../sheet/period-heading.ts';
import type { Change } from './change.ts';
import { citationText, rowText } from './element-text.ts';
import { citationOf, endOf, type PlanNode, sheetOf, startOf } from './plan-nodes.ts';
import type { TextEdits } from './text-edits.ts';

/** What merging a part of an element needs. */
export type MergeContext = {
  readonly edits: TextEdits;
  /** The name of the workbook as a source. */
  readonly source: string;
  /** The sheets that were read: what cites another one is left as it is. */
  readonly sheets: ReadonlySet<string>;
  readonly element: string;
  readonly change: (change: Change) => void;
};

/**
 * Brings a table up to date: figures of rows that cite the workbook are replaced where they differ, rows added and
 * taken out, periods added. Rows that do not cite it are the author's and stay.
 */
export function mergeTable(context: MergeContext, node: PlanNode, draft: DraftTable): void {
  const { source, element, change } = context;
  const rows = (node.rows ?? []).filter((row) => row.cells !== undefined);
  const headers = (node.rows ?? []).filter(({ $type }) => $type === 'TableHeader');
  const [header] = headers;
  const foreign = rows.some((row) => citationOf(row, source) === undefined);
  const why = reasonToLeave(node, headers, draft, foreign);
  if (header === undefined || why !== undefined) {
    change({ form: 'kept', element, row: draft.keyword || 'its rows', why: `${why}: left as it is` });
    return;
  }
  if (!sameHead(node, draft)) replaceHead(context, node, draft);
  const known = periodNames(header);
  const periods = merged(known, draft.periods);
  addPeriods(context, header, known, periods);
  const labelled = new Map(rows.map((row) => [labelOf(context.edits.text, row), row] as const));
  let last = header;
  for (const draftRow of draft.rows) {
    const row = labelled.get(normalised(draftRow.label));
    if (row === undefined) {
      const cells = periods.map((period) => cellUnder(draft, draftRow, period) ?? '_');
      context.edits.insertLineAfter(endOf(last), rowText({ ...draftRow, cells }, source));
      change({ form: 'row added', element, row: draftRow.label });
    } else {
      mergeRow(context, row, draftRow, draft, { known, periods, unit: node.unit ?? '£m' });
      last = row;
    }
  }
  const wanted = new Set(draft.rows.map(({ label }) => normalised(label)));
  for (const [label, row] of labelled) {
    if (wanted.has(label)) continue;
    const sheet = sheetOf(citationOf(row, source));
    if (sheet !== undefined && context.sheets.has(sheet)) {
      context.edits.removeLine(startOf(row), endOf(row));
      change({ form: 'row gone', element, row: label });
    } else fillRow(context, row, known, periods);
  }
}

/** Why a table cannot be brought up to date; undefined when it can. */
function reasonToLeave(
  node: PlanNode,
  headers: readonly PlanNode[],
  draft: DraftTable,
  foreign: boolean,
): string | undefined {
  const [header] = headers;
  if (header === undefined || headers.length > 1) return 'the table has not one row of periods';
  if (header.by !== draft.kind) return `the table has ${header.by}, the workbook ${draft.kind}`;
  if (foreign && !sameHead(node, draft))
    return `the workbook has it ${draft.head.replace(/ scope .*/, '')}, and other rows stand in the table`;
  return undefined;
}

type Columns = { readonly known: readonly string[]; readonly periods: readonly string[]; readonly unit: string };

function mergeRow(context: MergeContext, row: PlanNode, draftRow: DraftRow, draft: DraftTable, columns: Columns): void {
  const { edits, source, element, change } = context;
  const { known, periods, unit } = columns;
  const citation = citationOf(row, source);
  const cells = row.cells ?? [];
  const textOf = (node: PlanNode) => edits.text.slice(startOf(node), endOf(node));
  const differing = known.filter((period, index) => {
    const [cell, wanted] = [cells[index], cellUnder(draft, draftRow, period)];
    return cell !== undefined && wanted !== undefined && !sameFigure(textOf(cell), wanted);
  });
  const fixed = cells.length === 0;
  if (citation === undefined || fixed) {
    if (differing.length > 0 || fixed) {
      const why = `the row ${fixed ? 'has no figures of its own' : `does not cite ${source}`}, so it stays as it is`;
      change({ form: 'kept', element, row: draftRow.label, why });
    }
    fillRow(context, row, known, periods);
    return;
  }
  for (const [index, period] of known.entries()) {
    const [cell, wanted] = [cells[index], cellUnder(draft, draftRow, period)];
    if (cell === undefined || wanted === undefined || !differing.includes(period)) continue;
    edits.replace(startOf(cell), endOf(cell), wanted);
    change({ form: 'figure', element, row: draftRow.label, period, before: textOf(cell), after: wanted, unit });
  }
  fillRow(context, row, known, periods, (period) => cellUnder(draft, draftRow, period));
  const place = citationText(source, draftRow.place).trim();
  if (textOf(citation) !== place) edits.replace(startOf(citation), endOf(citation), place);
}

/** Cells for the periods that were added. */
function fillRow(
  { edits }: MergeContext,
  row: PlanNode,
  known: readonly string[],
  periods: readonly string[],
  cellFor: (period: string) => string | undefined = () => undefined,
): void {
  const cells = row.cells ?? [];
  let before = -1;
  for (const period of periods) {
    const index = known.indexOf(period);
    if (index >= 0) {
      before = index;
      continue;
    }
    const [previous, first] = [cells[before], cells[0]];
    if (first === undefined || (before >= 0 && previous === undefined)) return; // a formula or growth goes on by itself
    const text = cellFor(period) ?? '_';
    if (previous === undefined) edits.insert(startOf(first), `${text} `);
    else edits.insert(endOf(previous), ` ${text}`);
  }
}

function addPeriods(
  { edits }: MergeContext,
  header: PlanNode,
  known: readonly string[],
  periods: readonly string[],
): void {
  const nodes = header.periods ?? [];
  const added = periods.filter((period) => !known.includes(period));
  if (added.length === 0) return;
  const [first, last] = [nodes[0], nodes.at(-1)];
  const earlier = added.filter(
    (period) => known.length > 0 && periods.indexOf(period) < periods.indexOf(known[0] ?? ''),
  );
  if (first !== undefined && earlier.length > 0) edits.insert(startOf(first), `${earlier.join(' ')} `);
  const later = added.filter((period) => !earlier.includes(period));
  for (const period of later) {
    const before = nodes[known.indexOf(periods[periods.indexOf(period) - 1] ?? '')] ?? last;
    if (before !== undefined) edits.insert(endOf(before), ` ${period}`);
  }
}

/** The periods of a heading, ranges of years in full. */
function periodNames(header: PlanNode): readonly string[] {
  return (header.periods ?? []).flatMap((period) => {
    const text = (period.text ?? '').replace(/[–-]/, '/').replaceAll(/\s+/g, ' ');
    const [from, to] = [readYear(text), typeof period.end === 'string' ? readYear(period.end) : undefined];
    if (to === undefined || isProblem(from) || isProblem(to)) return [text];
    return Array.from({ length: Math.max(1, to.start - from.start + 1) }, (_, index) => yearName(from.start + index));
  });
}

/** Both lists of periods in one: new years in their order, others behind. */
function merged(known: readonly string[], wanted: readonly string[]): readonly string[] {
  const added = wanted.filter((period) => !known.includes(period));
  if (added.length === 0) return known;
  const all = [...known, ...added];
  return all.every((period) => /^\d{4}\/\d\d$/.test(period)) ? all.toSorted() : all;
}

function cellUnder(draft: DraftTable, row: DraftRow, period: string): string | undefined {
  const index = draft.periods.indexOf(period);
  return index < 0 ? undefined : row.cells[index];
}

/** Whether two cells say the same, however they are written. */
function sameFigure(a: string, b: string): boolean {
  const [left, right] = [readCell(a), readCell(b)];
  if (left === undefined || right === undefined) return left === right;
  if (isProblem(left) || isProblem(right)) return a === b;
  return (
    equals(left.value, right.value) &&
    left.digits === right.digits &&
    left.scale === right.scale &&
    (a === '-') === (b === '-')
  );
}

function sameHead({ unit = '£m', basis }: PlanNode, { head }: DraftTable): boolean {
  const wanted = /^in (\S+)(?: (annual|incremental|accumulated))?/.exec(head);
  return wanted?.[1] === unit && (wanted[2] === undefined || wanted[2] === basis);
}

/** Unit and basis before the brace of a table; the rest of its head stays. */
function replaceHead({ edits }: MergeContext, node: PlanNode, { head }: DraftTable): void {
  const start = startOf(node);
  const brace = edits.text.indexOf('{', start);
  const found = /\bin\s+(?:£\w*|\S+)(?:\s+(?:annual|incremental|accumulated))?/.exec(edits.text.slice(start, brace));
  const wanted = /^in \S+(?: (?:annual|incremental|accumulated))?/.exec(head)?.[0] ?? head;
  if (found !== null) edits.replace(start + found.index, start + found.index + found[0].length, wanted);
}

/** The words of a row before its figures, on one line. */
function labelOf(text: string, row: PlanNode): string {
  const [first] = row.cells ?? [];
  const whole = text.slice(startOf(row), first === undefined ? endOf(row) : startOf(first));
  return normalised(first === undefined ? whole.replace(/=[^"]*$/, '') : whole);
}

const normalised = (label: string): string => label.trim().replaceAll(/\s+/g, ' ');
