import { type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Subject } from '../ledger/subject.ts';
import { fundOf } from '../measure/organisation-figures.ts';
import { positionFigure } from '../measure/position-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { statementId } from '../statement/statement-id.ts';
import { placeOf } from '../term/place-of.ts';
import type { Identity } from './identity.ts';

/** Where a control total or a planned position is stated both before and including the fund, the fund lies between. */
export const fundBases: Identity = (books) =>
  books.positions.subjects
    .filter(({ kind }) => kind === 'organisation')
    .flatMap((subject) =>
      books.years.flatMap((year) =>
        (['control total', 'planned'] as const).flatMap((measure) => draftOf(books, subject, measure, year) ?? []),
      ),
    );

/** The statement about a measure's two fund bases, by id. */
export function fundBasesId(name: string, measure: 'control total' | 'planned', year: number): string {
  return statementId(named(name, measure, year));
}

function named(name: string, measure: 'control total' | 'planned', year: number) {
  const part = `${measure} with and without the fund`;
  return { identity: 'control total', subject: name, part, period: yearPeriod(year) } as const;
}

function draftOf(
  books: Books,
  subject: Subject,
  measure: 'control total' | 'planned',
  year: number,
): Draft | undefined {
  const on = (fund: 'before fund' | 'including fund' | 'unsaid'): Term | undefined =>
    positionFigure(books, subject, measure, year, { fund });
  const before = on('before fund');
  // A planned position includes the fund unless it says otherwise; a control total has to say so.
  const including = on('including fund') ?? (measure === 'planned' ? on('unsaid') : undefined);
  if (before === undefined || including === undefined) return undefined;
  const fund = fundOf(books, subject.name, year);
  return {
    ...named(subject.name, measure, year),
    title: `${measure === 'planned' ? 'Planned position' : 'Control total'} of ${subject.name} before and including the fund`,
    lhs: fund === undefined ? [before] : [before, fund],
    rhs: [including],
    organisations: [subject.name],
    span: placeOf(including) ?? books.place,
  };
}
