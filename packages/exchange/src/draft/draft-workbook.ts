import { quotedText } from '@stplan/language';
import type { ListTable, Mapping, TableMapping } from '../mapping/mapping.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { combined } from './combine.ts';
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
  const gathered = combined(tables, remarks);
  const elements = gathered.filter(({ kind }) => kind !== 'plan');
  const said = gathered.find(({ kind }) => kind === 'plan');
  const begun =
    mapping.newPlan === undefined ? [] : newPlanElements(mapping.newPlan, said, elements, unknown(named, declared));
  return { elements: [source(mapping), ...begun, ...elements], remarks };
}

/** The organisations that cells name and that neither the plan nor the national library has. */
function unknown(named: ReadonlyMap<string, string>, declared: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...named].filter(([name]) => !declared.has(name)));
}

function draftTable(context: DraftContext, workbook: Workbook, table: TableMapping): readonly DraftElement[] {
  if (table.kind === 'position') {
    const open = openTable(context, workbook, table);
    return open === undefined ? [] : draftPosition(context, open);
  }
  const open = openTable<ListTable>(context, workbook, table);
  return open === undefined ? [] : (LIST_DRAFTS.get(table.kind)?.(context, open) ?? []);
}

function source({ source: { name, title, dated, version } }: Mapping): DraftElement {
  const head = [
    ...(dated === undefined ? [] : [`dated ${dated}`]),
    ...(version === undefined ? [] : [`version ${quotedText(version)}`]),
  ].join(' ');
  return { kind: 'source', name, title: quotedText(title ?? name), head, statements: [], tables: [] };
}
