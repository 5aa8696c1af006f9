import { type Exact, minus, ONE, over, plus, ZERO } from '@stplan/model';
import { atRisk } from '../derive/risk-adjusted.ts';
import type { Books } from '../ledger/books.ts';
import type { Subject } from '../ledger/subject.ts';
import {
  controlTotalsOf,
  doNothing,
  entryTerms,
  fundOf,
  incomeLessCost,
  plannedOf,
} from '../measure/organisation-figures.ts';
import { positionSum } from '../measure/position-figure.ts';
import { slipsOf } from '../schedule/slips.ts';
import { totalOf } from '../term/amount.ts';

/** What a plan says of an organisation and year, of which scenarios are the differences; undefined is not stated. */
export type YearFigures = {
  readonly planned: Exact | undefined;
  readonly doNothing: Exact | undefined;
  /** Income less cost of its lines. */
  readonly lines: Exact | undefined;
  readonly movements: Exact;
  readonly residual: Exact;
  readonly slips: Exact;
  readonly atRisk: Exact;
  readonly fund: Exact;
  /** Planned less control total; undefined without one. */
  readonly distance: Exact | undefined;
  readonly controlTotal: Exact | undefined;
};

export function yearFigures(books: Books, name: string, year: number): YearFigures {
  const subject: Subject = { kind: 'organisation', name };
  const { before, including } = controlTotalsOf(books, name, year);
  const basis = before === undefined ? 'including fund' : 'before fund';
  const target = (before ?? including)?.value;
  const onBasis = plannedOf(books, name, year, basis)?.value;
  return {
    planned: plannedOf(books, name, year, 'including fund')?.value,
    doNothing: doNothing(books, name, year)?.value,
    lines: incomeLessCost(books, subject, year)?.value,
    movements: totalOf(entryTerms(books, name, year, () => true))?.value ?? ZERO,
    residual: positionSum(books, subject, 'residual', year)?.value ?? ZERO,
    slips: ofWholeOrganisation(books, name, slipsIn(books, name, year)),
    atRisk: ofWholeOrganisation(books, name, atRisk(books, subject, year)?.value ?? ZERO),
    fund: fundOf(books, name, year)?.value ?? ZERO,
    distance: target === undefined || onBasis === undefined ? undefined : minus(onBasis, target),
    controlTotal: target,
  };
}

/** Some figures count the footprint's share of an organisation alone: the same of all of it. */
export function ofWholeOrganisation({ members }: Books, name: string, value: Exact): Exact {
  return over(value, members.byName.get(name)?.share ?? ONE) ?? ZERO;
}

/** What late milestones move in the plan as it stands; of the whole footprint's own amounts where no name is given. */
export function slipsIn(books: Books, name: string | undefined, year: number): Exact {
  let total = ZERO;
  for (const { amounts } of slipsOf(books).now()) {
    for (const amount of amounts) {
      if (amount.organisation === name && amount.year === year) total = plus(total, amount.term.value ?? ZERO);
    }
  }
  return total;
}

/** What belongs to no single organisation. */
export function wholeMovements(books: Books, year: number): Exact {
  const terms = books.ledger.ofWhole.flatMap((entry) => books.ledger.amount(entry, year) ?? []);
  return totalOf(terms)?.value ?? ZERO;
}
