import type { DraftElement, DraftStatement, DraftTable } from '../draft/draft.ts';
import { citationText, tableText } from './element-text.ts';
import { type MergeContext, mergeTable } from './merge-table.ts';
import { citationOf, endOf, type PlanNode, startOf, TABLE_TYPES } from './plan-nodes.ts';

/** Brings an element up to date: its statements and tables that cite the workbook. What else it holds stays. */
export function mergeElement(context: MergeContext, node: PlanNode, draft: DraftElement): void {
  for (const statement of draft.statements) mergeStatement(context, node, statement);
  for (const table of draft.tables) {
    const existing = tableNode(context, node, table);
    if (existing !== undefined) mergeTable(context, existing, table);
    else {
      addPart(context, node, tableText(table, context.source));
      for (const { label } of table.rows) {
        context.change({ form: 'row added', element: context.element, row: label });
      }
    }
  }
}

/** Of several tables of one kind, the one that cites the workbook, else the first. */
function tableNode({ source }: MergeContext, node: PlanNode, { keyword }: DraftTable): PlanNode | undefined {
  if (keyword === '') return node;
  const all = (node.statements ?? []).filter(({ $type }) => $type === TABLE_TYPES[keyword]);
  return all.find(({ rows }) => rows?.some((row) => citationOf(row, source) !== undefined)) ?? all[0];
}

function mergeStatement(context: MergeContext, node: PlanNode, { keyword, text, place }: DraftStatement): void {
  const { edits, element, source, change } = context;
  const begins = new RegExp(
    `^${keyword
      .replace(/^non-/, '')
      .replace(/^(recurrent)$/, '(?:non-)?$1')
      .replaceAll(' ', '\\s+')}(?![\\w-])`,
  );
  const all = (node.statements ?? []).filter((each) => begins.test(edits.text.slice(startOf(each), endOf(each))));
  const ours = all.find((each) => citationOf(each, source) !== undefined);
  const existing = ours ?? all[0];
  const cited = citationText(source, place);
  if (existing === undefined) {
    addPart(context, node, text + cited);
    change({ form: 'statement', element, before: '', after: text });
    return;
  }
  const said = edits.text.slice(startOf(existing), endOf(existing));
  const end = startOf(existing) + wordsEnd(said);
  const before = edits.text.slice(startOf(existing), end).replaceAll(/\s+/g, ' ').trim();
  if (ours === undefined) {
    const why = `the file says ${before}, without citing ${source}, and the workbook ${text}: it stays as it is`;
    if (before !== text) change({ form: 'kept', element, row: keyword, why });
    return;
  }
  if (before !== text) {
    edits.replace(startOf(existing), end, text);
    change({ form: 'statement', element, before, after: text });
  }
  const citation = citationOf(ours, source);
  const wanted = cited.trim();
  if (citation !== undefined && edits.text.slice(startOf(citation), endOf(citation)) !== wanted) {
    edits.replace(startOf(citation), endOf(citation), wanted);
  }
}

/** Where the words of a statement end and its note and sources begin. */
function wordsEnd(said: string): number {
  const outside = said.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => '"'.repeat(text.length));
  const evidence = /\s+(?:note\s|\[)/.exec(outside);
  return evidence === null ? said.length : evidence.index;
}

/** Puts a statement or table behind the last one of an element, or opens braces for it. */
function addPart({ edits }: MergeContext, node: PlanNode, part: string): void {
  const last = [...(node.statements ?? []), ...(node.rows ?? [])].at(-1);
  if (last !== undefined) edits.insertLineAfter(endOf(last), part);
  else if (edits.text[endOf(node) - 1] === '}') edits.insert(endOf(node) - 1, `\n  ${part}\n`);
  else edits.insert(endOf(node), ` {\n  ${part}\n}`);
}
