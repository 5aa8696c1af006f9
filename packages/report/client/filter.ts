import { choice, searchField, wordsOf } from './controls.ts';
import { all, make } from './elements.ts';
import type { Rows } from './rows.ts';

/** Puts a search field and a choice for each column of few different texts before a table. */
export function filterable(rows: Rows): void {
  const words = new Map(rows.list.map((row) => [row, wordsOf(row)]));
  const [label, field] = searchField('Filter rows by words');
  const count = make('output');
  const choices = all<HTMLTableCellElement>('th[data-choices]', rows.table).flatMap(({ cellIndex, textContent }) => {
    const texts = [...new Set(rows.list.map((row) => row.cells[cellIndex]?.textContent ?? ''))].sort();
    if (texts.length < 2 || texts.length > 60) return [];
    const [named, select] = choice(textContent ?? '', texts);
    return [{ named, select, cellIndex }];
  });
  const apply = () => {
    const sought = field.value.toLowerCase().trim();
    const chosen = choices.filter(({ select }) => select.value);
    rows.wanted = (row) =>
      words.get(row)?.includes(sought) === true &&
      chosen.every(({ select, cellIndex }) => row.cells[cellIndex]?.textContent === select.value);
    count.textContent = `${rows.show()} of ${rows.list.length} rows`;
  };
  const bar = make('div', { class: 'tools' }, label, ...choices.map(({ named }) => named), count);
  bar.oninput = apply;
  rows.table.parentElement?.before(bar);
}
