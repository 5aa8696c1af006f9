import type { FundBasis, PositionMeasure, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { HeldRow } from '../ledger/position-book.ts';
import type { Subject } from '../ledger/subject.ts';
import { sumTerm } from '../term/derived-term.ts';

/** What tells rows of one measure apart; `fund: 'unsaid'` asks for the row that names no fund basis. */
export type RowChoice = { readonly fund?: FundBasis | 'unsaid'; readonly title?: string | undefined };

/** A figure with the row that states it. */
export type HeldFigure = { readonly term: Term; readonly held: HeldRow };

/** The figure that a subject's position states for a whole year; the first row that has one counts. */
export function heldFigure(
  { positions, cells }: Books,
  subject: Subject,
  measure: PositionMeasure,
  year: number,
  choice: RowChoice = {},
): HeldFigure | undefined {
  for (const held of positions.rows(subject, measure)) {
    const { row, label } = held;
    if (row.upTo !== undefined || !isChosen(held, choice)) continue;
    const term = cells.year(row.series, year, label);
    if (term !== undefined) return { term, held };
  }
  return undefined;
}

export function positionFigure(...figure: Parameters<typeof heldFigure>): Term | undefined {
  return heldFigure(...figure)?.term;
}

/** The sum of all rows of a measure, such as income; undefined when there is none in that year. */
export function positionSum(
  books: Books,
  subject: Subject,
  measure: PositionMeasure,
  year: number,
  chosen: (held: HeldRow) => boolean = () => true,
): Term | undefined {
  const terms = books.positions.rows(subject, measure).flatMap((held) => {
    const term =
      held.row.upTo === undefined && chosen(held) ? books.cells.year(held.row.series, year, held.label) : undefined;
    return term ?? [];
  });
  if (terms.length === 0) return undefined;
  return terms.length === 1 ? terms[0] : sumTerm(`${subject.name} ${measure}`, terms);
}

function isChosen({ row }: HeldRow, { fund, title }: RowChoice): boolean {
  if (title !== undefined && row.title !== title) return false;
  return fund === undefined || (fund === 'unsaid' ? row.fund === undefined : row.fund === fund);
}
