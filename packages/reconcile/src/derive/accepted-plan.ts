import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { partsOf, type Subject, subjectName } from '../ledger/subject.ts';
import { subjectFigure } from '../measure/subject-figure.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import { disagreedSum } from './disagreed-trade.ts';

/** Planned positions without what providers expect from contracts and commissioners do not plan to pay. */
export function acceptedPlan(books: Books, subject: Subject, year: number): Term | undefined {
  const planned = subjectFigure(books, subject, 'planned', year);
  const names = partsOf(subject, books.members).map(({ name }) => name);
  const disputed = disagreedSum(books, names, year);
  if (planned === undefined || disputed === undefined) return planned;
  return sumTerm(`${subjectName(subject)} planned on what both sides accept`, [planned, opposite(disputed)]);
}
