import type { DraftElement, DraftTable } from '../draft/draft.ts';
import { onOneLine } from '../words/bare-text.ts';
import { citationText, tableText } from './element-text.ts';
import { mergeStatements } from './merge-statements.ts';
import { type MergeContext, mergeTable } from './merge-table.ts';
import { citationOf, endOf, type PlanNode, startOf } from './plan-nodes.ts';

/** Brings an element up to date: its statements and tables that cite the workbook. What else it holds stays. */
export function mergeElement(context: MergeContext, node: PlanNode, draft: DraftElement): void {
  mergeHead(context, node, draft);
  mergeStatements(context, node, draft.statements, (part) => addPart(context, node, part));
  for (const table of draft.tables) {
    const existing = tableNode(context, node, table);
    if (existing !== undefined) mergeTable(context, existing, table);
    else {
      addPart(context, node, tableText(table, context.source));
      for (const { label } of table.rows) {
        context.change({ form: 'row added', element: context.element, row: label || table.keyword });
      }
    }
  }
}

/** Of several tables of one kind, the one that cites the workbook, else the first. */
function tableNode({ source, edits }: MergeContext, node: PlanNode, { keyword }: DraftTable): PlanNode | undefined {
  if (keyword === '') return node;
  const begins = new RegExp(`^${keyword.replaceAll('.', '\\.')}(?![\\w-])`);
  const isTable = (part: PlanNode) =>
    (part.rows !== undefined || part.header !== undefined) &&
    begins.test(onOneLine(edits.text.slice(startOf(part), endOf(part))));
  const all = (node.statements ?? []).filter(isTable);
  const cites = (part: PlanNode) => citationOf(part, source) !== undefined;
  return all.find((part) => cites(part) || part.rows?.some(cites)) ?? all[0];
}

/** A figure that stands behind the title, as that of an assumption. */
function mergeHead(context: MergeContext, node: PlanNode, { head, headPlace }: DraftElement): void {
  const { edits, element, source, change } = context;
  const citation = citationOf(node, source);
  if (headPlace === undefined || citation === undefined) return;
  const [start, end] = [startOf(node), startOf(citation)];
  const title = /^[^"]*"(?:[^"\\]|\\.)*"/.exec(edits.text.slice(start, end))?.[0] ?? '';
  const from = start + title.length;
  const before = onOneLine(edits.text.slice(from, end));
  if (title !== '' && before !== head) {
    edits.replace(from, end, ` ${head} `);
    change({ form: 'statement', element, before, after: head });
  }
  const wanted = citationText(source, headPlace).trim();
  if (edits.text.slice(startOf(citation), endOf(citation)) !== wanted) {
    edits.replace(startOf(citation), endOf(citation), wanted);
  }
}

/** Puts a statement or table behind the last one of an element, or opens braces for it. */
function addPart({ edits }: MergeContext, node: PlanNode, part: string): void {
  const last = [...(node.statements ?? []), ...(node.overrides ?? []), ...(node.rows ?? [])].at(-1);
  if (last !== undefined) edits.insertLineAfter(endOf(last), part);
  else if (edits.text[endOf(node) - 1] === '}') edits.insert(endOf(node) - 1, `\n  ${part}\n`);
  else edits.insert(endOf(node), ` {\n  ${part}\n}`);
}
