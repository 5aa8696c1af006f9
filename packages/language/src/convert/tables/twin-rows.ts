import type { Finding } from '@stplan/model';
import type { ConversionContext } from '../conversion-context.ts';
import { spanOf, textOf } from '../place.ts';
import { report } from '../report.ts';
import { label, labelSpan, type ValueRow } from './row-label.ts';

/** Says which rows of a table state the same thing again; `key` holds all that tells rows apart. */
export function reportTwinRows<R extends ValueRow>(
  context: ConversionContext,
  rows: readonly R[],
  key: (row: R) => string,
): void {
  if (rows.length < 2) return;
  const [one, two] = rows;
  // most tables are short, and most of them have two rows
  if (rows.length === 2 && key(one as R) !== key(two as R)) return;
  const keys = rows.map(key);
  if (new Set(keys).size === rows.length) return;
  const alike = new Map<string, R[]>();
  for (const [index, row] of rows.entries()) {
    const same = alike.get(keys[index] as string);
    if (same === undefined) alike.set(keys[index] as string, [row]);
    else same.push(row);
  }
  for (const [first, second, ...more] of alike.values()) {
    if (first === undefined || second === undefined) continue;
    const times = more.length === 0 ? 'twice' : `${more.length + 2} times`;
    report(context, 'language/duplicate-row', {
      message: `The row “${label(context, first)}” stands in this table ${times}.`,
      help: 'Give the rows titles of their own, or keep one of them.',
      span: labelSpan(context, second),
      related: [{ message: 'The first one stands here.', span: labelSpan(context, first) }],
      fixes: takenOut(context, first, [second, ...more]),
    });
  }
}

/** Takes the later rows out where they are the first one word by word; of different figures only the author knows which hold. */
function takenOut<R extends ValueRow>(context: ConversionContext, first: R, others: readonly R[]): Finding['fixes'] {
  const words = (row: R) => textOf(context, spanOf(context, row)).replace(/\s+/g, ' ');
  if (others.some((other) => words(other) !== words(first))) return [];
  const edits = others.map((other) => ({ span: spanOf(context, other), text: '' }));
  return [{ title: 'Take out what is stated again', safe: true, edits }];
}
