import type { DraftRow, DraftTable } from '../draft/draft.ts';
import type { Change } from './change.ts';
import { citationText, headerText, rowText } from './element-text.ts';
import { citationOf, endOf, type PlanNode, sheetOf, startOf } from './plan-nodes.ts';
import { sameFigure } from './same-figure.ts';
import { measureOf, replaceHead, sameHead, unitOf } from './table-head.ts';
import { type TablePart, tableParts } from './table-parts.ts';
import { addPeriods, mergedPeriods, periodNames } from './table-periods.ts';
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
  const found = partOf(context, node, draft);
  if (found === undefined) {
    addRows(context, node, draft);
    return;
  }
  const { header, rows, why } = found;
  if (why !== undefined) {
    change({ form: 'kept', element, row: draft.keyword || 'its rows', why: `${why}: left as it is` });
    return;
  }
  if (!sameHead(node, draft)) replaceHead(context.edits, node, draft);
  const known = periodNames(header);
  const periods = mergedPeriods(known, draft.periods);
  addPeriods(context.edits, header, known, periods);
  const labelled = new Map(rows.map((row) => [labelOf(context.edits.text, row), row] as const));
  let last = header;
  for (const draftRow of draft.rows) {
    const row = labelled.get(normalised(draftRow.label));
    if (row === undefined) {
      const cells = periods.map((period) => cellUnder(draft, draftRow, period) ?? '_');
      context.edits.insertLineAfter(endOf(last), rowText({ ...draftRow, cells }, source));
      change({ form: 'row added', element, row: draftRow.label || draft.keyword });
    } else {
      mergeRow(context, row, draftRow, draft, { known, periods, unit: unitOf(node, draft) });
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

type Found = TablePart & {
  /** Why it cannot be brought up to date; undefined when it can. */
  readonly why: string | undefined;
};

/** The part of a table that has the workbook's periods; undefined when it has none of that kind. */
function partOf({ edits, source }: MergeContext, node: PlanNode, draft: DraftTable): Found | undefined {
  const parts = tableParts(node, edits.text);
  const fitting = parts.filter(({ header }) => header.by === draft.kind);
  const cites = ({ rows }: TablePart) => rows.some((row) => citationOf(row, source) !== undefined);
  const part = fitting.find(cites) ?? fitting[0];
  if (part === undefined) {
    const [other] = parts;
    if (other === undefined || draft.keyword === '') return undefined;
    return { ...other, why: `the table has ${other.header.by}, the workbook ${draft.kind}` };
  }
  const foreign = parts.flatMap(({ rows }) => rows).some((row) => citationOf(row, source) === undefined);
  const why =
    foreign && !sameHead(node, draft)
      ? `the workbook has it ${measureOf(draft.head)}, and other rows stand in the table`
      : undefined;
  return { ...part, why };
}

/** Rows of periods that the table does not have yet, under a heading of their own. */
function addRows({ edits, source, element, change }: MergeContext, node: PlanNode, draft: DraftTable): void {
  const last = [...(node.statements ?? []), ...(node.rows ?? [])].at(-1);
  const lines = [headerText(draft), ...draft.rows.map((row) => rowText(row, source))];
  for (const line of last === undefined ? [] : lines) edits.insertLineAfter(endOf(last ?? node), line);
  if (last === undefined) edits.insert(endOf(node) - 1, `\n  ${lines.join('\n  ')}\n`);
  for (const { label } of draft.rows) change({ form: 'row added', element, row: label });
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
    return cell !== undefined && wanted !== undefined && !sameFigure(textOf(cell), wanted, unit);
  });
  const fixed = cells.length === 0;
  if (citation === undefined || fixed) {
    if (differing.length > 0 || fixed) {
      const why = `the row ${fixed ? 'has no figures of its own' : `does not cite ${source}`}, so it stays as it is`;
      change({ form: 'kept', element, row: draftRow.label || draft.keyword, why });
    }
    fillRow(context, row, known, periods);
    return;
  }
  for (const [index, period] of known.entries()) {
    const [cell, wanted] = [cells[index], cellUnder(draft, draftRow, period)];
    if (cell === undefined || wanted === undefined || !differing.includes(period)) continue;
    edits.replace(startOf(cell), endOf(cell), wanted);
    change({
      form: 'figure',
      element,
      row: draftRow.label || draft.keyword,
      period,
      before: textOf(cell),
      after: wanted,
      unit,
    });
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

function cellUnder(draft: DraftTable, row: DraftRow, period: string): string | undefined {
  const index = draft.periods.indexOf(period);
  return index < 0 ? undefined : row.cells[index];
}

/** The words of a row before its figures, on one line. */
function labelOf(text: string, row: PlanNode): string {
  const [first] = row.cells ?? [];
  const whole = text.slice(startOf(row), first === undefined ? endOf(row) : startOf(first));
  return normalised(first === undefined ? whole.replace(/=[^"]*$/, '') : whole);
}

const normalised = (label: string): string => label.trim().replaceAll(/\s+/g, ' ');
