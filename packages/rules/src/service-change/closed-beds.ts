import {
  type CalendarDate,
  type CountTable,
  compareDates,
  type Exact,
  isZero,
  max,
  minus,
  type ServiceChange,
  type SourceSpan,
  sum,
  ZERO,
} from '@stplan/model';
import { stageOf } from './change-stages.ts';

/** How many beds a service change closes, and of how many. */
export type ClosedBeds = {
  readonly beds: Exact;
  /** The beds before it; undefined when the change has no table of beds. */
  readonly base: Exact | undefined;
  /** The day of the last closure, else of the last day of implementation, else of the decision. */
  readonly date: CalendarDate | undefined;
  readonly span: SourceSpan;
};

/** The beds that a service change closes by its closures, or by its tables when they take away more. */
export function closedBeds(change: ServiceChange): ClosedBeds | undefined {
  const closures = change.siteChanges.filter(
    ({ value: { action, figure } }) => action === 'closes' && figure?.unit.beds === 1 && !isZero(figure.value),
  );
  const tables = change.counts.filter(({ countKind }) => countKind === 'beds');
  const named = sum(closures.flatMap(({ value }) => value.figure?.value ?? []));
  const beds = max(named, minus(ZERO, sum(tables.flatMap(changesOf))));
  if (beds.n <= 0n) return undefined;
  const span = closures[0]?.span ?? tables[0]?.span ?? change.nameSpan;
  return { beds, base: baseOf(tables), date: closingDate(change, closures), span };
}

function closingDate(change: ServiceChange, closures: ServiceChange['siteChanges']): CalendarDate | undefined {
  const dates = closures.flatMap(({ value }) => value.date ?? []);
  const last = dates.reduce<CalendarDate | undefined>(
    (latest, date) => (latest === undefined || compareDates(date, latest) > 0 ? date : latest),
    undefined,
  );
  const implementation = stageOf(change, 'implementation')?.value;
  return last ?? implementation?.end ?? implementation?.date ?? stageOf(change, 'decision')?.value.date;
}

function changesOf({ rows }: CountTable): Exact[] {
  return rows
    .filter(({ measure }) => measure === 'change')
    .flatMap(({ series }) => series.cells.flatMap((cell) => cell?.value ?? []));
}

function baseOf(tables: readonly CountTable[]): Exact | undefined {
  const openings = tables.flatMap(({ rows }) => {
    const row = rows.find(({ measure }) => measure === 'opening');
    return row?.series.cells.find((cell) => cell !== undefined)?.value ?? [];
  });
  return openings.length === 0 ? undefined : sum(openings);
}
