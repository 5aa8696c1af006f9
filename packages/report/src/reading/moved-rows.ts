import type { Term } from '@stplan/model';
import type { MovedScheme } from '@stplan/reconcile';
import type { ReportView } from './report-view.ts';

/** What one organisation saves less, or more, in each year because a scheme starts later. */
export type MovedRow = {
  readonly moved: MovedScheme;
  /** Undefined for an amount of the whole footprint. */
  readonly organisation: string | undefined;
  readonly changes: ReadonlyMap<number, Term>;
};

/** The savings that late milestones move, in the order of the plan's schemes and the report's organisations. */
export function movedRows(view: ReportView): { readonly rows: readonly MovedRow[]; readonly years: readonly number[] } {
  const rows = view.input.moved.flatMap((moved): MovedRow[] => {
    const organisations = [...new Set(moved.amounts.map(({ organisation }) => organisation))];
    return organisations
      .sort((a, b) => view.bySubject(a ?? '', b ?? ''))
      .map((organisation) => ({
        moved,
        organisation,
        changes: new Map(
          moved.amounts.flatMap((one) => (one.organisation === organisation ? [[one.year, one.term] as const] : [])),
        ),
      }));
  });
  const years = [...new Set(rows.flatMap(({ changes }) => [...changes.keys()]))].sort((a, b) => a - b);
  return { rows, years };
}
