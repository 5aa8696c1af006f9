import { formatPlan, type ParsedFile, parsePlan } from '@stplan/language';
import type { Draft, DraftElement } from '../draft/draft.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Change } from './change.ts';
import { elementText } from './element-text.ts';
import { mergeElement } from './merge-element.ts';
import { citationOf, endOf, type PlanNode, planElements, sheetOf, startOf } from './plan-nodes.ts';
import { type TextEdits, textEdits } from './text-edits.ts';

/** What stands already where a draft goes. */
export type ImportTarget = {
  /** The file as it is; undefined when there is none yet. */
  readonly text: string | undefined;
  /** The elements of the plan's other files, as `position WUH`, with the file of each. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** Elements that the workbook no longer has are removed. */
  readonly removeGone: boolean;
};

/** A file with a draft in it, and what that changed. */
export type Imported = { readonly text: string; readonly changes: readonly Change[] };

/** What is declared once and then belongs to its author. */
const DECLARED_ONCE = new Set(['plan', 'footprint', 'organisation', 'source']);

/**
 * Puts a draft into a file by changing as little of its text as can be: figures in their places, rows and elements
 * where they belong. A file that was formatted stays formatted.
 */
export function importDraft(draft: Draft, mapping: Mapping, { text, elsewhere, removeGone }: ImportTarget): Imported {
  const changes: Change[] = [];
  const change = (each: Change) => changes.push(each);
  const source = mapping.source.name;
  const begin = text ?? (mapping.newPlan === undefined ? `part of ${mapping.plan ?? 'Plan'}\n` : '');
  const parsed = parsePlan(begin);
  const existing = planElements(parsed);
  const edits = textEdits(begin);
  const sheets = new Set(mapping.tables.map(({ sheet }) => sheet));
  const added: DraftElement[] = [];
  for (const element of draft.elements) {
    const key = `${element.kind} ${element.name}`;
    const node = existing.get(key);
    const other = elsewhere.get(key);
    if (node !== undefined) {
      if (!DECLARED_ONCE.has(element.kind))
        mergeElement({ edits, source, sheets, element: key, change }, node, element);
    } else if (other !== undefined) {
      if (DECLARED_ONCE.has(element.kind)) continue;
      change({ form: 'kept', element: key, row: 'all of it', why: `it stands in ${other}: import into that file` });
    } else {
      added.push(element);
      change({ form: 'new', element: key });
    }
  }
  if (text !== undefined) goneElements(parsed, existing, draft, { edits, source, sheets, removeGone, change });
  // a new file begins with what it belongs to
  added.sort((a, b) => Number(b.kind === 'plan') - Number(a.kind === 'plan'));
  const blocks = added.map((element) => elementText(element, source));
  const merged = edits.applied();
  const whole =
    blocks.length === 0 ? merged : `${merged.trimEnd()}${merged.trim() === '' ? '' : '\n\n'}${blocks.join('\n\n')}\n`;
  const formatted = text === undefined || formatPlan(parsed).text === text;
  return { text: formatted ? formatPlan(parsePlan(whole)).text : whole, changes };
}

type Gone = {
  readonly edits: TextEdits;
  readonly source: string;
  readonly sheets: ReadonlySet<string>;
  readonly removeGone: boolean;
  readonly change: (change: Change) => void;
};

/** Elements that cite a sheet that was read and that the draft no longer has. */
function goneElements(
  { comments, text }: ParsedFile,
  existing: ReadonlyMap<string, PlanNode>,
  draft: Draft,
  { edits, source, sheets, removeGone, change }: Gone,
): void {
  const wanted = new Set(draft.elements.map(({ kind, name }) => `${kind} ${name}`));
  for (const [key, node] of existing) {
    if (wanted.has(key) || !citesSheet(node, source, sheets)) continue;
    change({ form: removeGone ? 'removed' : 'gone', element: key });
    if (!removeGone) continue;
    // a doc comment belongs to the element behind it, and would come to stand before the next one
    const docs = comments.filter(
      ({ form, end }) => form === 'doc' && /^\s*(\/\/\/.*\s*)*$/.test(text.slice(end, startOf(node))),
    );
    edits.removeLine(Math.min(startOf(node), ...docs.map(({ start }) => start)), endOf(node));
  }
}

/** Whether all that an element cites is the workbook: then the workbook is where it came from. */
function citesSheet(node: PlanNode, source: string, sheets: ReadonlySet<string>): boolean {
  const own = [...(node.statements ?? []), ...(node.overrides ?? []), ...(node.rows ?? [])];
  const parts = [node, ...own].flatMap((part) => (part === node ? [part] : [part, ...(part.rows ?? [])]));
  const citing = parts.filter((part) => (part.citations ?? []).length > 0);
  return citing.length > 0 && citing.every((part) => sheets.has(sheetOf(citationOf(part, source)) ?? ''));
}
