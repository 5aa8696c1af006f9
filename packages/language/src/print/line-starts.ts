import type { AstNode } from 'langium';
import type { PlanFile } from '../generated/ast.ts';
import { itemAt, type PrintItem } from './print-item.ts';

/** What a line of the formatted file holds. */
export type LineRole = 'element' | 'statement' | 'header' | 'row';

/** Where a line begins: its role and the kind of node (`$type`) that begins there. */
export type LineStart = { readonly role: LineRole; readonly kind: string };

/** The properties of a node that hold the lines between its braces. */
export const bodyProperties = ['statements', 'rows', 'overrides', 'parts'] as const;

/** Rows whose figures stand in columns. */
export const rowKinds: ReadonlySet<string> = new Set([
  'Leg',
  'TotalRow',
  'LineRow',
  'MeasureRow',
  'ContractSide',
  'CountRow',
  'Use',
  'CapitalSource',
  'PlannedPhase',
]);

/** Statements with one series in braces: a header, if any, and then figures without a label. */
export const seriesKinds: ReadonlySet<string> = new Set(['ActualTable', 'TransferAmount', 'Assumption']);

/** A node with lines of its own. */
type Body = AstNode & { readonly header?: AstNode } & {
  readonly [property in (typeof bodyProperties)[number]]?: readonly Body[];
};

/** The items at which a line begins, by their index: every element, statement, header and row of the tree. */
export function findLineStarts(tree: PlanFile, items: readonly PrintItem[]): Map<number, LineStart> {
  const starts = new Map<number, LineStart>();

  const mark = (node: AstNode, role: LineRole): void => {
    const index = node.$cstNode ? itemAt(items, node.$cstNode.offset) : -1;
    if (index >= 0) starts.set(index, { role, kind: node.$type });
  };

  const markSeries = (node: Body): void => {
    const begin = node.$cstNode ? itemAt(items, node.$cstNode.offset) : -1;
    if (begin < 0 || !node.$cstNode) return;
    const { end } = node.$cstNode;
    const headerEnd = node.header?.$cstNode?.end ?? 0;
    let open = begin;
    while (open < items.length && items[open]!.end <= end && items[open]!.type !== '{') open++;
    if (items[open]?.type !== '{') return;
    let first = open + 1;
    while (first < items.length && (items[first]!.start < headerEnd || items[first]!.kind !== 'token')) first++;
    if (items[first] && items[first]!.type !== '}') starts.set(first, { role: 'row', kind: node.$type });
  };

  const visit = (node: Body): void => {
    for (const property of bodyProperties) {
      for (const child of node[property] ?? []) {
        mark(child, child.$type === 'TableHeader' ? 'header' : rowKinds.has(child.$type) ? 'row' : 'statement');
        visit(child);
      }
    }
    if (!seriesKinds.has(node.$type)) return;
    markSeries(node);
    if (node.header) mark(node.header, 'header');
  };

  for (const element of [...(tree.header ? [tree.header] : []), ...tree.elements]) {
    mark(element, 'element');
    visit(element);
  }
  return starts;
}
