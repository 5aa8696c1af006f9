import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Subject } from '../ledger/subject.ts';
import { aggregateFigure } from './aggregate-figure.ts';
import { SUMMED_MEASURES } from './organisation-measures.ts';

/** A figure that every level has: of an organisation its own, of others as stated or else the sum. */
export function subjectFigure(books: Books, subject: Subject, name: string, year: number): Term | undefined {
  const measure = SUMMED_MEASURES.find((other) => other.name === name);
  if (measure === undefined) return undefined;
  if (subject.kind === 'organisation') return measure.figure(books, subject.name, year);
  return aggregateFigure(books, subject, measure, year);
}
