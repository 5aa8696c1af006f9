import type { ConversionContext } from '../conversion-context.ts';
import { report } from '../report.ts';
import { label, labelSpan, type ValueRow } from './row-label.ts';

/** Says which rows of a table state the same thing again; `key` holds all that tells rows apart. */
export function reportTwinRows<R extends ValueRow>(
  context: ConversionContext,
  rows: readonly R[],
  key: (row: R) => string,
): void {
  const first = new Map<string, R>();
  for (const row of rows) {
    const before = first.get(key(row));
    if (before === undefined) first.set(key(row), row);
    else {
      report(context, 'language/duplicate-row', {
        message: `This table already has a row “${label(context, before)}”.`,
        help: 'Give the two rows titles of their own, or keep one of them.',
        span: labelSpan(context, row),
        related: [{ message: 'The first one stands here.', span: labelSpan(context, before) }],
      });
    }
  }
}
