import { formatPlan, parsePlan, planName } from '@stplan/language';
import { isProblem } from '@stplan/model';
import { readCsv } from '../csv/read-csv.ts';
import type { DraftElement, Remark } from '../draft/draft.ts';
import { draftWorkbook } from '../draft/draft-workbook.ts';
import type { Mapping, TableMapping } from '../mapping/mapping.ts';
import { proposeMapping } from '../mapping/propose-mapping.ts';
import { elementText } from '../merge/element-text.ts';
import { isTotalLabel } from '../sheet/total-row.ts';

/** What stands where cells are pasted. */
export type PasteTarget = {
  /** What the file is called, which may tell what its elements are: `contracts`. */
  readonly file: string;
  /** The plan's names for what cells may call organisations: titles and codes. */
  readonly names: Readonly<Record<string, string>>;
};

/** Cells of a spreadsheet as whole elements. */
export type PastedElements = {
  /** The elements in the language, laid out, without a citation: nobody knows which sheet they come from. */
  readonly text: string;
  /** What they are, each as `contract NorthCCG_WUH`. */
  readonly elements: readonly string[];
  /** Where a word of the text is still to be chosen: whose position it is. */
  readonly open: { readonly start: number; readonly end: number } | undefined;
  /** What the reader should know of a cell, by its place in the pasted block. */
  readonly remarks: readonly Remark[];
};

/** Stands for an organisation that no cell names. */
const SOMEBODY = 'Organisation';

/** What a cell of a block is called by: the block is no sheet. */
const BLOCK = 'Cells';

/** The elements of a block of cells that a spreadsheet has copied; undefined where it is not plain what they are. */
export function pastedElements(cells: string, { file, names }: PasteTarget): PastedElements | undefined {
  const [heading = ''] = cells.split(/[\t\r\n]/);
  const told = /scheme|saving|efficienc|\bcip\b|qipp/i.test(heading) ? ['efficiencies'] : [];
  const own = /^(?:plan|main)$/i.test(file) ? [] : [file];
  const taken = [BLOCK, ...own, ...told].map((name) => takenAs(name, cells, names));
  // a list of schemes may have the words of a position in its titles
  const isSchemes = (found: PastedElements) => told.length === 0 || found.open === undefined;
  return taken.find((found) => found !== undefined && isSchemes(found));
}

/** The elements of cells as if they stood in a sheet of some name. */
function takenAs(name: string, cells: string, names: PasteTarget['names']): PastedElements | undefined {
  const workbook = readCsv(new TextEncoder().encode(cells), { name, separator: 'tab' });
  if (isProblem(workbook)) return undefined;
  const { mapping: proposed } = proposeMapping(workbook, { name: BLOCK, plan: BLOCK });
  const [table] = proposed.tables;
  if (table === undefined || !isWhole(table)) return undefined;
  const mapping: Mapping = { ...proposed, names, tables: [ofSomebody(table, name, names)] };
  const { elements, remarks } = draftWorkbook(workbook, mapping, new Set(Object.values(names)));
  const own = elements.filter((element) => element.kind !== 'source' && hasContent(element));
  if (own.length === 0) return undefined;
  const written = own.map((element) => elementText(withoutPlaces(element), BLOCK)).join('\n\n');
  const { text } = formatPlan(parsePlan(`${written}\n`));
  const at = table.kind === 'position' ? text.indexOf(`position ${SOMEBODY} `) : -1;
  const start = at + 'position '.length;
  return {
    text,
    elements: own.map((element) => `${element.kind} ${element.name}`),
    open: at < 0 ? undefined : { start, end: start + SOMEBODY.length },
    remarks: remarks.map((remark) => ({ ...remark, place: remark.place.replace(/^.*!/, '') })),
  };
}

/** Whose position it is, the block does not say by a name of its own unless the plan knows that name. */
function ofSomebody(table: TableMapping, name: string, names: PasteTarget['names']): TableMapping {
  if (table.kind !== 'position' || table.of.startsWith('sector ')) return table;
  const known = Object.entries(names).find(([text, own]) => own === table.of || planName(text) === table.of)?.[1];
  if (known !== undefined) return { ...table, of: known };
  return table.of === planName(name) || table.of === planName(BLOCK) || !Object.values(names).includes(table.of)
    ? { ...table, of: SOMEBODY }
    : table;
}

/** Rows that are nothing a position has say that it is none; a total is left out wherever it stands. */
const isWhole = (table: TableMapping): boolean =>
  table.kind !== 'position' || Object.entries(table.rows).every(([label, row]) => row !== null || isTotalLabel(label));

const hasContent = ({ kind, statements, tables }: DraftElement): boolean =>
  kind === 'organisation' || statements.length > 0 || tables.some(({ rows }) => rows.length > 0);

/** Without the places that citations are made of. */
function withoutPlaces(element: DraftElement): DraftElement {
  const { headPlace: _, ...rest } = element;
  return {
    ...rest,
    statements: element.statements.map((statement) => ({ ...statement, place: '' })),
    tables: element.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, place: '' })) })),
  };
}
