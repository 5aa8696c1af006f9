import { type PositionRow, sign, type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { HeldRow } from '../ledger/position-book.ts';
import { type Subject, subjectName } from '../ledger/subject.ts';
import { lineTerms } from '../measure/line-terms.ts';
import { heldFigure, positionFigure, positionSum } from '../measure/position-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite } from '../term/renamed.ts';
import { missingTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/** Inside a position: do nothing is income less cost, a total is the sum of the rows above it, and solutions fill the gap. */
export const positionTable: Identity = (books) =>
  books.positions.subjects.flatMap((subject) =>
    books.years.flatMap((year) => [
      ...doNothingRow(books, subject, year),
      ...totalRows(books, subject, year),
      ...gapRow(books, subject, year),
    ]),
  );

function doNothingRow(books: Books, subject: Subject, year: number): Draft[] {
  const stated = heldFigure(books, subject, 'do nothing', year);
  const income = books.positions.rows(subject, 'income');
  const cost = books.positions.rows(subject, 'cost');
  if (stated === undefined || stated.held.row.series.formula !== undefined) return [];
  // With one side alone the position is not meant to be broken down.
  if (lineTerms(books, income, year) === undefined || lineTerms(books, cost, year) === undefined) return [];
  const lhs = [
    ...sideTerms(books, income, year, stated.term),
    ...sideTerms(books, cost, year, stated.term).map(opposite),
  ];
  return [
    draft(
      subject,
      year,
      'do nothing',
      `${subjectName(subject)}: income less cost and do nothing`,
      lhs,
      stated.term,
      stated.held,
    ),
  ];
}

/** The rows of one side; a row that says “not stated” in a year of its table leaves the sum open. */
function sideTerms(books: Books, rows: readonly HeldRow[], year: number, like: Term): Term[] {
  return rows.flatMap(({ row, label }): Term[] => {
    const term = books.cells.year(row.series, year, label);
    if (term !== undefined) return [term];
    const inTable = row.series.periods.some((period) => period.kind === 'year' && period.start === year);
    return inTable ? [missingTerm(label, like, row.labelSpan)] : [];
  });
}

function totalRows(books: Books, subject: Subject, year: number): Draft[] {
  return books.positions.positions(subject).flatMap((position) =>
    position.rows.flatMap((row, index): Draft[] => {
      const held = books.positions.rows(subject, 'total').find((other) => other.row === row);
      const stated = held && books.cells.year(row.series, year, held.label);
      const above = held === undefined ? [] : rowsAbove(position.rows, index);
      if (held === undefined || stated === undefined || above.length === 0) return [];
      const rows = above.flatMap((one) =>
        books.positions.rows(subject, one.measure).filter((other) => other.row === one),
      );
      const part = row.title === undefined ? `total ${above[0]?.measure}` : `total ${row.title}`;
      return [
        draft(
          subject,
          year,
          part,
          `${held.label} and the rows above it`,
          sideTerms(books, rows, year, stated),
          stated,
          held,
        ),
      ];
    }),
  );
}

/** The unbroken run of rows of one measure right above a total. */
function rowsAbove(rows: readonly PositionRow[], index: number): readonly PositionRow[] {
  const measure = rows[index - 1]?.measure;
  if (measure !== 'income' && measure !== 'cost') return [];
  const before = rows.slice(0, index);
  const start = before.findLastIndex((row) => row.measure !== measure) + 1;
  return before.slice(start);
}

function gapRow(books: Books, subject: Subject, year: number): Draft[] {
  const stated = heldFigure(books, subject, 'gap', year);
  const solutions = positionSum(books, subject, 'solutions', year);
  if (stated === undefined || solutions === undefined) return [];
  const residual = positionFigure(books, subject, 'residual', year);
  // Some plans print a gap as what is missing, others as the deficit that it is.
  const gap = stated.term.value !== undefined && sign(stated.term.value) < 0 ? opposite(stated.term) : stated.term;
  const lhs = residual === undefined ? [solutions] : [solutions, residual];
  return [draft(subject, year, 'gap', `${subjectName(subject)}: solutions and the gap`, lhs, gap, stated.held)];
}

function draft(
  subject: Subject,
  year: number,
  part: string,
  title: string,
  lhs: readonly Term[],
  stated: Term,
  { row, position }: HeldRow,
): Draft {
  return {
    identity: 'table',
    subject: subjectName(subject),
    part,
    title,
    period: yearPeriod(year),
    lhs,
    rhs: [stated],
    scope: position.scope,
    organisations: subject.kind === 'organisation' ? [subject.name] : [],
    span: placeOf(stated) ?? row.labelSpan,
  };
}
