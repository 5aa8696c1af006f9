import type { DraftTable } from '../draft/draft.ts';
import { type PlanNode, startOf } from './plan-nodes.ts';
import type { TextEdits } from './text-edits.ts';

const MEASURE = /\bin \S+(?: (?:annual|incremental|accumulated))?/;

/** Unit and basis of a table's head: `in £m annual`. */
export const measureOf = (head: string): string => MEASURE.exec(head)?.[0] ?? head;

/** What tables are in that need not say it. */
const IMPLIED: Readonly<Record<string, string>> = { Position: '£m', beds: 'beds', workforce: 'WTE' };

/** What the figures of a table are in, as it says itself, or else as the workbook has it; empty where nothing says it. */
export function unitOf({ unit, $type, kind = '' }: PlanNode, { head }: DraftTable): string {
  return unit ?? IMPLIED[$type] ?? IMPLIED[kind] ?? /\bin (\S+)/.exec(head)?.[1] ?? '';
}

/** Whether a table says the workbook's unit and basis. */
export function sameHead(node: PlanNode, draft: DraftTable): boolean {
  const wanted = /\bin (\S+)(?: (annual|incremental|accumulated))?/.exec(draft.head);
  if (wanted === null) return true;
  return wanted[1] === unitOf(node, draft) && (wanted[2] === undefined || wanted[2] === node.basis);
}

/** Unit and basis before the brace of a table; the rest of its head stays. */
export function replaceHead(edits: TextEdits, node: PlanNode, { head }: DraftTable): void {
  const start = startOf(node);
  const masked = edits.text.slice(start).replaceAll(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => '"'.repeat(quoted.length));
  const found = /\bin\s+(?:£\w*|\S+)(?:\s+(?:annual|incremental|accumulated))?/.exec(
    masked.slice(0, masked.indexOf('{')),
  );
  if (found !== null) edits.replace(start + found.index, start + found.index + found[0].length, measureOf(head));
}
