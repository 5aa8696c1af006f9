import type { Plan, Position, PositionMeasure, PositionRow } from '@stplan/model';
import { type Subject, subjectKey, subjectOf } from './subject.ts';

/** A row of a subject's position, with the position that holds it. */
export type HeldRow = {
  readonly row: PositionRow;
  readonly position: Position;
  readonly subject: Subject;
  /** In the reader's words, with the subject. */
  readonly label: string;
};

/** A row of an earlier version. */
export type HeldEarlierRow = HeldRow & { readonly version: string };

/** Every position of a plan, by subject and measure. */
export type PositionBook = {
  readonly subjects: readonly Subject[];
  readonly rows: (subject: Subject, measure: PositionMeasure) => readonly HeldRow[];
  readonly positions: (subject: Subject) => readonly Position[];
  /** What earlier versions of the plan said, in their order. */
  readonly earlier: readonly HeldEarlierRow[];
};

const NONE: readonly HeldRow[] = [];

export function positionBook(plan: Plan): PositionBook {
  const subjects = new Map<string, Subject>();
  const positions = new Map<string, Position[]>();
  const rows = new Map<string, Map<PositionMeasure, HeldRow[]>>();
  const earlier: HeldEarlierRow[] = [];
  for (const position of plan.elements.position) {
    const subject = subjectOf(position, plan);
    if (subject === undefined) continue;
    const key = subjectKey(subject);
    if (!subjects.has(key)) subjects.set(key, subject);
    positions.set(key, [...(positions.get(key) ?? []), position]);
    const measures = rows.get(key) ?? new Map<PositionMeasure, HeldRow[]>();
    rows.set(key, measures);
    for (const row of position.earlier ?? []) {
      const held = {
        row,
        position,
        subject,
        label: `${rowLabel(subject, row)} in version ${row.version}`,
        version: row.version,
      };
      earlier.push(held);
    }
    for (const row of position.rows) {
      const held = { row, position, subject, label: rowLabel(subject, row) };
      const list = measures.get(row.measure);
      if (list === undefined) measures.set(row.measure, [held]);
      else list.push(held);
    }
  }
  return {
    subjects: [...subjects.values()],
    rows: (subject, measure) => rows.get(subjectKey(subject))?.get(measure) ?? NONE,
    positions: (subject) => positions.get(subjectKey(subject)) ?? [],
    earlier,
  };
}

function rowLabel(subject: Subject, row: PositionRow): string {
  const words = [subject.name, row.measure as string];
  if (row.spend !== undefined && row.title?.toLowerCase() !== row.spend) words.push(row.spend);
  if (row.title !== undefined) words.push(`“${row.title}”`);
  if (row.fund !== undefined) words.push(row.fund);
  if (row.counterparty?.kind === 'member') {
    words.push(row.measure === 'income' ? 'from' : 'with', row.counterparty.organisation.name);
  }
  return words.join(' ');
}
