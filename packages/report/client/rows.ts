import { all, make } from './elements.ts';

/** More rows than this are shown only when asked for, so that long tables stay quick. */
const MOST = 500;

/** The rows of a table, in their order, with the words that they are searched by. */
export type Rows = {
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
  list: HTMLTableRowElement[];
  /** Whether a row may be seen; set by the filter. */
  wanted: (row: HTMLTableRowElement) => boolean;
  readonly show: () => number;
};

/** Takes charge of which rows of a table are seen: those that are wanted, and of those the first 500 unless all are asked for. */
export function rowsOf(table: HTMLTableElement): Rows {
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const more = make('button');
  let limit = MOST;
  const rows: Rows = {
    table,
    body,
    list: all<HTMLTableRowElement>('tr', body),
    wanted: () => true,
    show() {
      let found = 0;
      for (const row of rows.list) {
        const hidden = !rows.wanted(row) || ++found > limit;
        if (row.hidden !== hidden) row.hidden = hidden;
      }
      more.hidden = found <= limit;
      more.textContent = `Show all ${found} rows (the first ${limit} are shown)`;
      return found;
    },
  };
  more.onclick = () => {
    limit = rows.list.length;
    rows.show();
  };
  if (rows.list.length > MOST) {
    table.parentElement?.after(make('p', { class: 'tools' }, more));
    rows.show();
  }
  return rows;
}
