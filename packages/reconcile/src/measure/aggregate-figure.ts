import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Subject } from '../ledger/subject.ts';
import { incomeLessCost } from './organisation-figures.ts';
import type { SummedMeasure } from './organisation-measures.ts';
import { type HeldFigure, heldFigure } from './position-figure.ts';
import { summedFigure } from './summed-figure.ts';

/** What a footprint's, place's or sector's own position states of a measure. */
export function statedAggregate(
  books: Books,
  subject: Subject,
  measure: SummedMeasure,
  year: number,
): Term | undefined {
  const held = heldAggregate(books, subject, measure, year);
  if (held !== undefined || measure.name !== 'do nothing') return held?.term;
  return incomeLessCost(books, subject, year);
}

export function heldAggregate(
  books: Books,
  subject: Subject,
  { row, fund }: SummedMeasure,
  year: number,
): HeldFigure | undefined {
  const on = (choice: 'including fund' | 'before fund' | 'unsaid') =>
    heldFigure(books, subject, row, year, { fund: choice });
  if (fund === 'before fund') return on(fund);
  return on('unsaid') ?? on('including fund');
}

/** The sum over its organisations. */
export function summedAggregate(
  books: Books,
  subject: Subject,
  measure: SummedMeasure,
  year: number,
): Term | undefined {
  return books.remember(`sum of ${measure.name} ${subject.kind} ${subject.name} ${year}`, () =>
    summedFigure(books, subject, measure.name, year, measure.figure, (member) => !measure.nhsOnly || member.nhs),
  );
}

/** As stated, or else the sum. */
export function aggregateFigure(
  books: Books,
  subject: Subject,
  measure: SummedMeasure,
  year: number,
): Term | undefined {
  return statedAggregate(books, subject, measure, year) ?? summedAggregate(books, subject, measure, year);
}
