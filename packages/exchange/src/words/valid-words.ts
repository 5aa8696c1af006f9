import { parsePlan } from '@stplan/language';
import type { DraftKind } from '../draft/draft.ts';
import { type PlanNode, planElements } from '../merge/plan-nodes.ts';

const LONGEST = 4_000;

/** The one element that a text is, if it is sound and says no more than that: no comment, note or source. */
function onlyElement(text: string): PlanNode | undefined {
  if (text.length > LONGEST || /[\r\n]/.test(text)) return undefined;
  const isPlan = text.startsWith('plan ');
  const parsed = parsePlan(isPlan ? `${text}\n` : `part of P\n${text}\n`);
  const { problems, comments, tree } = parsed;
  if (problems.length > 0 || comments.length > 0 || tree.elements.length !== (isPlan ? 0 : 1)) return undefined;
  const [node] = planElements(parsed).values();
  return node === undefined || hasEvidence(node) ? undefined : node;
}

function hasEvidence(node: PlanNode): boolean {
  if (node.note !== undefined || (node.citations ?? []).length > 0) return true;
  return [...(node.statements ?? []), ...(node.rows ?? []), ...(node.overrides ?? [])].some(hasEvidence);
}

const partsOf = (node: PlanNode): readonly PlanNode[] => [
  ...(node.statements ?? []),
  ...(node.overrides ?? []),
  ...(node.rows ?? []),
];

/** Whether words are just one statement of an element of that kind: `due 1 October 2017` of a milestone. */
export function isStatement(kind: DraftKind, words: string): boolean {
  const node = onlyElement(`${kind} P { ${words} }`);
  const parts = node === undefined ? [] : partsOf(node);
  return parts.length === 1 && parts[0]?.cells === undefined && parts[0]?.$type !== 'TableHeader';
}

/** Whether words can stand between the title of an element and its brace, or behind the title if it has none. */
export function isHead(kind: DraftKind, head: string): boolean {
  if (/[{}]/.test(head.replaceAll(/"(?:[^"\\]|\\.)*"/g, ''))) return false;
  const bare = onlyElement(`${kind} P "t" ${head}`);
  const node = bare ?? onlyElement(`${kind} P "t" ${head} { }`);
  return node?.title === 't' && partsOf(node).length === 0;
}

/** A row of a table: the table's words, what it is in, and the words before and behind its figures. */
export type TableRow = {
  readonly words: string;
  readonly head: string;
  readonly label: string;
  readonly suffix: string;
};

/** Whether a row can stand in such a table of an element of that kind. */
export function isTableRow(kind: DraftKind, { words, head, label, suffix }: TableRow): boolean {
  // of an assumption what stands behind the figures stands behind the brace
  const [inside, behind] = kind === 'assumption' ? ['', suffix] : [suffix, ''];
  const rows = `{ years 2017/18 ${label} 1 ${inside} } ${behind}`;
  const node = onlyElement(words === '' ? `${kind} P ${head} ${rows}` : `${kind} P { ${words} ${head} ${rows} }`);
  if (node === undefined) return false;
  const tables = words === '' ? [node] : partsOf(node);
  const [table] = tables;
  if (table === undefined || tables.length !== 1) return false;
  if (table.header !== undefined) return label === '' && table.cells?.length === 1;
  const found = table.rows ?? [];
  return found.length === 2 && found[1]?.cells?.length === 1;
}
