import { all, labelled, make } from './elements.ts';
import type { Rows } from './rows.ts';

/** The different texts of a column, in order. */
function textsOf(rows: Rows, column: number): string[] {
  return [...new Set(rows.list.map((row) => row.cells[column]?.textContent ?? ''))].sort();
}

/** Puts a search field and a choice for each column of few different texts before a table. */
export function filterable(rows: Rows): void {
  const words = new Map(rows.list.map((row) => [row, (row.textContent ?? '').toLowerCase()]));
  const field = make('input', { type: 'search' });
  const count = make('output');
  const choices = all<HTMLTableCellElement>('th[data-choices]', rows.table).flatMap((head) => {
    const texts = textsOf(rows, head.cellIndex);
    if (texts.length < 2 || texts.length > 60) return [];
    const select = make(
      'select',
      {},
      make('option', { value: '' }, 'all'),
      ...texts.map((text) => make('option', { value: text }, text)),
    );
    return [{ select, head: (head.textContent ?? '').trim(), column: head.cellIndex }];
  });
  const apply = () => {
    const sought = field.value.toLowerCase().trim();
    const chosen = choices.filter(({ select }) => select.value !== '');
    rows.wanted = (row) =>
      (words.get(row) ?? '').includes(sought) &&
      chosen.every(({ select, column }) => row.cells[column]?.textContent === select.value);
    count.textContent = `${rows.show()} of ${rows.list.length} rows`;
  };
  field.oninput = apply;
  for (const { select } of choices) select.onchange = apply;
  rows.table.parentElement?.before(
    make(
      'div',
      { class: 'tools' },
      labelled('Filter rows by words', field),
      ...choices.map(({ select, head }) => labelled(head, select)),
      count,
    ),
  );
}
