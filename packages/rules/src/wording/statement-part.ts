import type { Statement } from '@stplan/model';

/** What tells statements of one identity, subject and period apart, as it stands in the id; empty when nothing does. */
export function statementPart({ id, period }: Statement): string {
  return id
    .split('/')
    .slice(period === undefined ? 2 : 3)
    .join('/');
}
