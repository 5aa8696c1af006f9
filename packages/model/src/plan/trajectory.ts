import type { CountRow } from './count-table.ts';
import type { SourceSpan } from './source-span.ts';

/** Planned and actual values of a measure by month, quarter or year. */
export type Trajectory = { readonly rows: readonly CountRow[]; readonly span: SourceSpan };
