import { type Exact, sign, toJsonText } from '@stplan/model';
import type { Cell, Column } from './column.ts';

type Props<Row> = {
  readonly column: Column<Row>;
  readonly cell: Cell;
  /** Whether the table itself sets its figures to the right. */
  readonly plain: boolean;
};

/**
 * One cell of a table; what is not stated says so in a word, never as zero or a blank. Figures are known by the exact
 * value that rides along, which also aligns them and reads their brackets out; the markup is kept short, as large
 * papers have tens of thousands of cells.
 */
export function TableCell<Row>({ column, cell, plain }: Props<Row>) {
  const Tag = column.rowHead === true ? 'th' : 'td';
  const scope = column.rowHead === true ? { scope: 'row' as const } : {};
  if (cell === undefined) {
    return (
      <Tag class={column.numeric && !plain ? 'n' : undefined} {...scope}>
        <i>{column.absent ?? 'not stated'}</i>
      </Tag>
    );
  }
  if (typeof cell === 'string') return <Tag {...scope}>{cell}</Tag>;
  if ('value' in cell) {
    return (
      <Tag data-v={toJsonText(cell.value)} class={unsigned(cell.value, cell.text)} {...scope}>
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

/** A figure below zero that is printed without brackets, as it rounds to zero. */
function unsigned(value: Exact, text: string): 'z' | undefined {
  return sign(value) < 0 && !text.startsWith('(') ? 'z' : undefined;
}
