import type { PositionMeasure, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { controlTotalsOf, doNothing, plannedOf } from './organisation-figures.ts';
import { positionFigure } from './position-figure.ts';
import type { OrganisationFigure } from './summed-figure.ts';

/** A figure that footprints, places and sectors state as the sum of their organisations'. */
export type SummedMeasure = {
  readonly name: string;
  /** The row that states it. */
  readonly row: PositionMeasure;
  readonly fund: 'including fund' | 'before fund' | undefined;
  readonly figure: OrganisationFigure;
  /** Councils and bodies outside the health service have no control total. */
  readonly nhsOnly: boolean;
};

export const SUMMED_MEASURES: readonly SummedMeasure[] = [
  { name: 'do nothing', row: 'do nothing', fund: undefined, figure: doNothing, nhsOnly: false },
  { name: 'planned', row: 'planned', fund: 'including fund', figure: planned('including fund'), nhsOnly: false },
  { name: 'planned before fund', row: 'planned', fund: 'before fund', figure: planned('before fund'), nhsOnly: false },
  {
    name: 'control total',
    row: 'control total',
    fund: 'including fund',
    figure: controlTotalFigure('including'),
    nhsOnly: true,
  },
  {
    name: 'control total before fund',
    row: 'control total',
    fund: 'before fund',
    figure: controlTotalFigure('before'),
    nhsOnly: true,
  },
  { name: 'submitted', row: 'submitted', fund: undefined, figure: stated('submitted'), nhsOnly: false },
  { name: 'forecast', row: 'forecast', fund: undefined, figure: stated('forecast'), nhsOnly: false },
  { name: 'underlying', row: 'underlying', fund: undefined, figure: stated('underlying'), nhsOnly: false },
];

function planned(basis: 'including fund' | 'before fund'): OrganisationFigure {
  return (books, name, year) => plannedOf(books, name, year, basis);
}

/** A control total on a basis, as stated. */
export function controlTotalFigure(basis: 'including' | 'before'): OrganisationFigure {
  return (books, name, year): Term | undefined => controlTotalsOf(books, name, year)[basis];
}

function stated(measure: PositionMeasure): OrganisationFigure {
  return (books: Books, name, year) => positionFigure(books, { kind: 'organisation', name }, measure, year);
}
