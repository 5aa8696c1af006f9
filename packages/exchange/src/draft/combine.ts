import type { DraftElement, DraftRow, DraftTable, Remark } from './draft.ts';

/**
 * One element of each name. What a sheet of parts gives is added to the element; a second whole element of the same
 * name is left out, since two sheets may list the same.
 */
export function combined(elements: readonly DraftElement[], remarks: Remark[]): readonly DraftElement[] {
  const found = new Map<string, DraftElement>();
  const whole = elements.filter(({ part }) => part !== true);
  for (const element of [...whole, ...elements.filter(({ part }) => part === true)]) {
    const key = `${element.kind} ${element.name}`;
    const first = found.get(key);
    if (first === undefined) found.set(key, element);
    else if (element.part === true) found.set(key, joined(first, element));
    else if (element.kind !== 'organisation') {
      const place = element.tables[0]?.rows[0]?.place ?? element.statements[0]?.place ?? '';
      remarks.push({ place, text: `a second ${key} is left out` });
    }
  }
  return [...found.values()].map(({ part: _, ...element }) => element);
}

function joined(first: DraftElement, part: DraftElement): DraftElement {
  const headed = first.head === '' ? part : first;
  return {
    ...first,
    title: first.title === '' ? part.title : first.title,
    head: headed.head,
    ...(headed.headPlace === undefined ? {} : { headPlace: headed.headPlace }),
    statements: [...first.statements, ...part.statements],
    tables: part.tables.reduce(withTable, first.tables),
  };
}

/** Rows of a table that is there already stand in it; those of other periods or another unit in a table of their own. */
function withTable(tables: readonly DraftTable[], added: DraftTable): readonly DraftTable[] {
  const fits = (table: DraftTable) =>
    table.keyword === added.keyword && table.kind === added.kind && measureOf(table) === measureOf(added);
  const at = tables.findIndex(fits);
  const table = tables[at];
  if (table === undefined) return [...tables, added];
  const periods = [...new Set([...table.periods, ...added.periods])].toSorted(byYear);
  const under = (from: DraftTable) => (row: DraftRow) => ({
    ...row,
    cells: periods.map((period) => row.cells[from.periods.indexOf(period)] ?? '_'),
  });
  const rows = [...table.rows.map(under(table)), ...added.rows.map(under(added))];
  return tables.with(at, { ...table, periods, rows });
}

/** Unit and basis of a table, wherever they stand in its head. */
const measureOf = ({ head }: DraftTable): string =>
  /\bin \S+(?: (?:annual|incremental|accumulated))?/.exec(head)?.[0] ?? '';

/** Years in their order; other periods stay as they come. */
const byYear = (a: string, b: string): number =>
  /^\d{4}\/\d\d$/.test(a) && /^\d{4}\/\d\d$/.test(b) ? Number(a.slice(0, 4)) - Number(b.slice(0, 4)) : 0;
