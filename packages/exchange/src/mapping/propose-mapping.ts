import { planName } from '@stplan/language';
import { cellText } from '../sheet/cell-text.ts';
import { gridOf } from '../sheet/grid.ts';
import { findHeader } from '../sheet/header-rows.ts';
import { periodOfHeading, yearName } from '../sheet/period-heading.ts';
import { readRange } from '../workbook/address.ts';
import { cellAt, type Sheet, type Workbook } from '../workbook/workbook.ts';
import { guessKind } from './guess-kind.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { type Comments, proposeList, proposePosition } from './propose-table.ts';
import { blocksOf } from './sheet-blocks.ts';

export type ProposalOptions = {
  /** The name of the file without its ending. */
  readonly name: string;
  /** The plan that the tables belong to; without it they make a plan of their own. */
  readonly plan: string | undefined;
};

/** A mapping with a comment for each entry that its author should look at; the path `sheets` tells what was left out. */
export type Proposal = {
  readonly mapping: Mapping;
  readonly comments: ReadonlyMap<string, string>;
  /** The sheets that are left out, with why. */
  readonly left: readonly { readonly sheet: string; readonly why: string }[];
};

/** A mapping of a workbook, made from the names of its sheets, their headings and the labels of their rows. */
export function proposeMapping({ sheets }: Workbook, { name, plan }: ProposalOptions): Proposal {
  const comments: Comments = new Map();
  const first = firstYearIn(sheets);
  const tables: TableMapping[] = [];
  const left: { sheet: string; why: string }[] = [];
  for (const sheet of sheets) {
    const why = reasonToLeave(sheet);
    const before = tables.length;
    for (const range of why === undefined ? blocksOf(sheet, first) : []) {
      const table = proposed(sheet, range, `tables.${tables.length}`, first, comments);
      if (table !== undefined) tables.push(table);
    }
    if (tables.length === before) left.push({ sheet: sheet.name, why: why ?? 'what it holds is not plain' });
  }
  if (left.length > 0) {
    comments.set('tables', left.map(({ sheet, why }) => `“${sheet}” is left out: ${why}`).join('\n'));
  }
  const [from, to] = yearsOf(sheets, tables, first);
  const own = planName(name);
  const period = from === undefined ? {} : { period: from === to ? from : `${from} to ${to}` };
  if (first !== undefined)
    comments.set('firstYear', 'the year that “Year 1” means: the first one that a heading names');
  const mapping: Mapping = {
    formVersion: 1,
    source: { name: own, title: name },
    ...(plan === undefined ? { newPlan: { ...planOf(sheets, tables, own, name), ...period } } : { plan }),
    ...(first === undefined ? {} : { firstYear: yearName(first) }),
    digits: 'shown',
    names: {},
    tables,
  };
  comments.set('names', 'the plan’s names for what cells call organisations: "NHS North CCG": "NorthCCG"');
  return { mapping, comments, left };
}

/** What stplan itself works out and writes behind a plan's own sheets. */
const WORKED_OUT = new Set(['Statements', 'Terms of the statements', 'Findings']);

function reasonToLeave(sheet: Sheet): string | undefined {
  if (sheet.hidden) return 'it is hidden';
  if (sheet.cells.size === 0) return 'it is empty';
  const isWorkedOut =
    WORKED_OUT.has(cellText(cellAt(sheet, 1, 1))) && /^(?:Statements|Terms|Findings)$/.test(sheet.name);
  if (isWorkedOut) return 'stplan worked it out and does so again';
  const top = new Set(
    Array.from({ length: Math.min(sheet.columns, 40) }, (_, index) => cellText(cellAt(sheet, 1, index + 1))),
  );
  const isLines = ['period', 'unit', 'value', 'step', 'scale'].every((heading) => top.has(heading));
  return isLines ? 'it has a line for each figure; export with --layout sheets to read it back' : undefined;
}

function proposed(
  sheet: Sheet,
  range: string | undefined,
  path: string,
  firstYear: number | undefined,
  comments: Comments,
): TableMapping | undefined {
  const grid = gridOf(sheet, range === undefined ? undefined : readRange(range));
  const header = findHeader(grid, { firstYear });
  const kind = header === undefined ? undefined : guessKind(grid, header);
  if (header === undefined || kind === undefined) return undefined;
  const table =
    kind === 'position'
      ? proposePosition(grid, header, path, comments)
      : proposeList(kind, grid, header, path, comments);
  return range === undefined ? table : { ...table, range };
}

/** The first year of the workbook, if one of its headings counts years instead of naming them. */
function firstYearIn(sheets: readonly Sheet[]): number | undefined {
  const headings = sheets.flatMap((sheet) => [...sheet.cells.values()].filter(({ place }) => place.row <= 40));
  if (
    !headings.some(
      (cell) => periodOfHeading(cell, undefined) === undefined && periodOfHeading(cell, 2000) !== undefined,
    )
  ) {
    return undefined;
  }
  const years = headings.flatMap((cell) => {
    const period = periodOfHeading(cell, undefined);
    return period?.kind === 'years' ? [Number(period.text.slice(0, 4))] : [];
  });
  return years.length === 0 ? undefined : Math.min(...years);
}

/** Name and title of the plan: those that a sheet of the plan's words says, else those of the file. */
function planOf(
  sheets: readonly Sheet[],
  tables: readonly TableMapping[],
  name: string,
  title: string,
): { readonly name: string; readonly title: string } {
  const table = tables.find(({ kind }) => kind === 'words');
  const sheet = sheets.find((each) => each.name === table?.sheet);
  const cells = [...(sheet?.cells.values() ?? [])];
  const said = cells.find((cell) => /^plan [A-Z]\w*$/.test(cellText(cell)));
  if (sheet === undefined || said === undefined) return { name, title };
  const own = cellText(said).slice('plan '.length);
  return { name: own, title: cellText(cellAt(sheet, said.place.row, said.place.column + 1)) || own };
}

function yearsOf(
  sheets: readonly Sheet[],
  tables: readonly TableMapping[],
  firstYear: number | undefined,
): readonly (string | undefined)[] {
  const years = tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const header = sheet === undefined ? undefined : findHeader(gridOf(sheet), { row: table.header, firstYear });
    return (header?.periods ?? []).filter(({ kind }) => kind === 'years').map(({ text }) => text);
  });
  const ordered = years.toSorted();
  return [ordered[0], ordered.at(-1)];
}
