import type { DraftStatement } from '../draft/draft.ts';
import { onOneLine } from '../words/bare-text.ts';
import { citationText } from './element-text.ts';
import type { MergeContext } from './merge-table.ts';
import { citationOf, endOf, type PlanNode, startOf } from './plan-nodes.ts';

/** A statement of the file, with its words as the workbook would have them. */
type Standing = { readonly node: PlanNode; readonly words: string; readonly wordsEnd: number };

/**
 * Brings the statements of an element up to date. Of several with the same keyword each is found by its words, then by
 * the cell that it cites; what cites another source stays as its author wrote it.
 */
export function mergeStatements(
  context: MergeContext,
  node: PlanNode,
  drafts: readonly DraftStatement[],
  addPart: (part: string) => void,
): void {
  const all = statementsOf(node).map((each) => standing(context, each));
  const taken = new Set<Standing>();
  for (const draft of drafts) {
    const same = all.find((each) => !taken.has(each) && each.words === draft.text);
    if (same !== undefined) {
      taken.add(same);
      cite(context, same, draft);
    }
  }
  for (const draft of drafts) {
    if ([...taken].some(({ words }) => words === draft.text)) continue;
    const alike = all.filter((each) => !taken.has(each) && begins(draft.keyword).test(each.words));
    const several = drafts.filter(({ keyword }) => keyword === draft.keyword).length > 1;
    const ours = alike.filter(({ node: each }) => citationOf(each, context.source) !== undefined);
    const here = ours.find(({ node: each }) => citationOf(each, context.source)?.locator === draft.place);
    const found = here ?? (several ? undefined : (ours[0] ?? alike[0]));
    if (found !== undefined) {
      taken.add(found);
      change(context, found, draft);
      continue;
    }
    addPart(draft.text + citationText(context.source, draft.place));
    context.change({ form: 'statement', element: context.element, before: '', after: draft.text });
  }
}

/** The parts of an element that are statements; those of a position or a count stand among its rows. */
function statementsOf(node: PlanNode): readonly PlanNode[] {
  const rows = (node.rows ?? []).filter(({ cells, $type }) => cells === undefined && $type !== 'TableHeader');
  return [...(node.statements ?? []), ...(node.overrides ?? []), ...rows];
}

/** Statements that begin with the keyword; `recurrent` and `non-recurrent` are one. */
function begins(keyword: string): RegExp {
  const words = keyword
    .replace(/^non-/, '')
    .replace(/^(recurrent)$/, '(?:non-)?$1')
    .replaceAll(' ', '\\s+');
  return new RegExp(`^${words}(?![\\w-])`);
}

function standing({ edits }: MergeContext, node: PlanNode): Standing {
  const said = edits.text.slice(startOf(node), endOf(node));
  const outside = said.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => '"'.repeat(text.length));
  const end = /\s+(?:note\s*"|\[)/.exec(outside)?.index ?? said.length;
  return { node, words: onOneLine(said.slice(0, end)), wordsEnd: startOf(node) + end };
}

function change(context: MergeContext, { node, words, wordsEnd }: Standing, draft: DraftStatement): void {
  const { edits, element, source } = context;
  if (citationOf(node, source) === undefined) {
    const why = `the file says ${words}, without citing ${source}, and the workbook ${draft.text}: it stays as it is`;
    context.change({ form: 'kept', element, row: draft.keyword, why });
    return;
  }
  edits.replace(startOf(node), wordsEnd, draft.text);
  context.change({ form: 'statement', element, before: words, after: draft.text });
  cite(context, { node }, draft);
}

/** The cell that a statement comes from, where it cites the workbook. */
function cite({ edits, source }: MergeContext, { node }: Pick<Standing, 'node'>, { place }: DraftStatement): void {
  const citation = citationOf(node, source);
  const wanted = citationText(source, place).trim();
  if (citation === undefined || wanted === '') return;
  if (edits.text.slice(startOf(citation), endOf(citation)) !== wanted) {
    edits.replace(startOf(citation), endOf(citation), wanted);
  }
}
