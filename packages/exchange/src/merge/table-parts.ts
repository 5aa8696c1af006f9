import { endOf, type PlanNode, startOf } from './plan-nodes.ts';

/** A heading of periods with the rows below it, up to the next heading. */
export type TablePart = { readonly header: PlanNode; readonly rows: readonly PlanNode[] };

/** The parts of a table. One whose only row stands without words, as the amount of a transfer, is one part. */
export function tableParts(node: PlanNode, text: string): readonly TablePart[] {
  if (node.header !== undefined) return [{ header: node.header, rows: aloneRow(node, text) }];
  const parts: { header: PlanNode; rows: PlanNode[] }[] = [];
  for (const row of node.rows ?? []) {
    if (row.$type === 'TableHeader') parts.push({ header: row, rows: [] });
    else if (row.cells !== undefined) parts.at(-1)?.rows.push(row);
  }
  return parts;
}

/** The one row, from its first figure to the last word or source before the brace. */
function aloneRow(node: PlanNode, text: string): readonly PlanNode[] {
  const first = node.cells?.[0];
  if (first === undefined) return [];
  const end = text.slice(0, endOf(node) - 1).trimEnd().length;
  return [{ ...node, $cstNode: { offset: startOf(first), end } }];
}
