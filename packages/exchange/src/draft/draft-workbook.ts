import { quotedText } from '@stplan/language';
import type { ListTable, Mapping, TableMapping } from '../mapping/mapping.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Draft, DraftElement, Remark } from './draft.ts';
import { type DraftContext, draftContext, openTable } from './draft-context.ts';
import { LIST_DRAFTS } from './list-drafts.ts';
import { newPlanElements } from './new-plan.ts';
import { draftPosition } from './position.ts';

/**
 * The elements that a workbook gives under a mapping, in the order of the mapping; `declared` are the names of
 * organisations that the plan has already.
 */
export function draftWorkbook(workbook: Workbook, mapping: Mapping, declared: ReadonlySet<string> = new Set()): Draft {
  const remarks: Remark[] = [];
  const named = new Map<string, string>();
  const context = draftContext(mapping, remarks, named, declared);
  // organisations first: other tables tell by their names what an owner or a party is
  const ordered = [...mapping.tables].sort(
    (a, b) => Number(b.kind === 'organisations') - Number(a.kind === 'organisations'),
  );
  const tables = ordered.flatMap((table) => draftTable(context, workbook, table));
  const elements = withoutRepeats(tables, remarks);
  const begun = mapping.newPlan === undefined ? [] : newPlanElements(mapping.newPlan, elements, named);
  return { elements: [source(mapping), ...begun, ...elements], remarks };
}

function draftTable(context: DraftContext, workbook: Workbook, table: TableMapping): readonly DraftElement[] {
  if (table.kind === 'position') {
    const open = openTable(context, workbook, table);
    return open === undefined ? [] : draftPosition(context, open);
  }
  const open = openTable<ListTable>(context, workbook, table as ListTable);
  return open === undefined ? [] : LIST_DRAFTS[table.kind](context, open);
}

/** Two sheets may give the same element; a plan has it once. */
function withoutRepeats(elements: readonly DraftElement[], remarks: Remark[]): readonly DraftElement[] {
  const seen = new Set<string>();
  return elements.filter(({ kind, name, tables, statements }) => {
    const key = `${kind} ${name}`;
    if (!seen.has(key)) return seen.add(key);
    const place = tables[0]?.rows[0]?.place ?? statements[0]?.place ?? '';
    if (kind !== 'organisation') remarks.push({ place, text: `a second ${key} is left out` });
    return false;
  });
}

function source({ source: { name, title, dated, version } }: Mapping): DraftElement {
  const head = [
    ...(dated === undefined ? [] : [`dated ${dated}`]),
    ...(version === undefined ? [] : [`version ${quotedText(version)}`]),
  ].join(' ');
  return { kind: 'source', name, title: quotedText(title ?? name), head, statements: [], tables: [] };
}
