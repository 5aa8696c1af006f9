import { wordsOf } from './controls.ts';
import { all, make } from './elements.ts';
import type { Rows } from './rows.ts';

type Key = number | string;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** `1 Oct 2017` as a text that sorts by day; any other text as it is. */
function byDay(text: string): string {
  const date = /^(\d+) ([a-z]{3}) (\d{4})$/.exec(text);
  return date ? `${date[3]}${MONTHS.indexOf(date[2] ?? '') + 10}${date[1]?.padStart(2, '0')}` : text;
}

/** What a cell is sorted by: its figure, its sort text, or its words. */
function keyOf(row: HTMLTableRowElement, column: number): Key {
  const cell = row.cells[column];
  const value = cell?.dataset.v;
  if (value !== undefined) {
    const [above, below = '1'] = value.split('/');
    return Number(above) / Number(below);
  }
  if (cell?.firstElementChild?.localName === 'i') return '';
  return cell?.dataset.sort ?? byDay(wordsOf(cell ?? null));
}

/** Numbers before texts; texts by their characters. */
function compare(a: Key, b: Key): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Makes the heads of a table buttons that sort it; a second press turns the order round. */
export function sortable(rows: Rows): void {
  const heads = all<HTMLTableCellElement>('thead th', rows.table);
  heads.forEach((head, column) => {
    const button = make('button', {}, ...head.childNodes);
    head.append(button);
    button.onclick = () => {
      const down = head.ariaSort === 'ascending';
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = down ? 'descending' : 'ascending';
      const keyed = rows.list.map((row) => ({ row, key: keyOf(row, column) }));
      keyed.sort((a, b) => (down ? compare(b.key, a.key) : compare(a.key, b.key)));
      rows.list = keyed.map(({ row }) => row);
      rows.show();
      rows.body.append(...rows.list);
    };
  });
}
