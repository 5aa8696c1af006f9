import { numberAttributes } from '../marks/number-mark.tsx';
import type { Cell, Column } from './column.ts';

/** One cell of a table; what is not stated says so in a word, never as zero or a blank. */
export function TableCell<Row>({ column, cell }: { readonly column: Column<Row>; readonly cell: Cell }) {
  const Tag = column.rowHead === true ? 'th' : 'td';
  const scope = column.rowHead === true ? { scope: 'row' as const } : {};
  if (cell === undefined) {
    return (
      <Tag class="absent" {...scope}>
        {column.absent ?? 'not stated'}
      </Tag>
    );
  }
  if (typeof cell === 'string') return <Tag {...scope}>{cell}</Tag>;
  if ('value' in cell) {
    const { class: negative, ...value } = numberAttributes(cell.value, cell.text);
    return (
      <Tag class={negative ? 'n neg' : 'n'} {...value} {...scope}>
        {cell.text}
      </Tag>
    );
  }
  return (
    <Tag class={cell.class} data-sort={cell.sort} {...scope}>
      {cell.content}
    </Tag>
  );
}
