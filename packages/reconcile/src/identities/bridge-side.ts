import type { Position, Term } from '@stplan/model';
import { printedAmount } from '../ledger/annual-amount.ts';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Subject } from '../ledger/subject.ts';
import { incomeLessCost, isFund } from '../measure/organisation-figures.ts';
import { type HeldFigure, heldFigure, positionSum } from '../measure/position-figure.ts';
import { isNil } from '../term/amount.ts';
import { grouped } from '../term/renamed.ts';

/** The two ends of a bridge as a position states them. */
export type BridgeEnds = {
  readonly start: Term;
  readonly planned: HeldFigure;
  /** Whether the planned end counts the fund. */
  readonly fund: boolean;
  /** Where do nothing is stated; undefined when it is income less cost. */
  readonly startPosition: Position | undefined;
};

/** What a subject's own position states to bridge between; only a year with both ends gives a bridge. */
export function bridgeEnds(books: Books, subject: Subject, year: number): BridgeEnds | undefined {
  const including =
    heldFigure(books, subject, 'planned', year, { fund: 'unsaid' }) ??
    heldFigure(books, subject, 'planned', year, { fund: 'including fund' });
  const planned = including ?? heldFigure(books, subject, 'planned', year, { fund: 'before fund' });
  if (planned === undefined) return undefined;
  const stated = heldFigure(books, subject, 'do nothing', year);
  const start = stated?.term ?? incomeLessCost(books, subject, year);
  if (start === undefined) return undefined;
  return { start, planned, fund: including !== undefined, startPosition: stated?.held.position };
}

/** What moves a position, in the order in which a waterfall shows it. */
export const GROUP_ORDER = [
  'efficiency',
  'unidentified',
  'investment',
  'pooled budget',
  'capital',
  'transfer',
  'funding',
  'residual',
] as const;

/** Bridge terms in the order in which a waterfall shows them. */
export function inBridgeOrder(terms: readonly Term[]): Term[] {
  return GROUP_ORDER.flatMap((group) => terms.filter((term) => term.group === group));
}

/** An entry's amount as it enters a bridge: annual, or accumulated in a position of accumulated figures. */
export function bridgeAmount(books: Books, entry: Entry, year: number, ends: BridgeEnds): Term | undefined {
  if (!ends.fund && isFund(entry)) return undefined;
  if (ends.planned.held.position.basis !== 'accumulated') return books.ledger.amount(entry, year);
  const term = printedAmount(entry, year, books.cells);
  return term === undefined || isNil(term) ? undefined : grouped(term, entry.group, entry.element.name);
}

/** The named remainders of a position. */
export function residualTerms(books: Books, subject: Subject, year: number): Term[] {
  const residual = positionSum(books, subject, 'residual', year);
  return residual === undefined || isNil(residual) ? [] : [grouped(residual, 'residual')];
}

/** Why the two ends and the effects between them may not be added; undefined when they may. */
export function whyIncomparable(ends: BridgeEnds, entries: readonly Entry[]): string | undefined {
  const { position } = ends.planned.held;
  const { startPosition } = ends;
  const scope = position.scope.join(', ');
  const startScope = startPosition?.scope.join(', ') ?? scope;
  if (scope !== startScope)
    return `do nothing counts ${startScope || 'every sector'}, planned counts ${scope || 'every sector'}`;
  const basis = position.basis ?? 'annual';
  const startBasis = startPosition?.basis ?? (startPosition === undefined ? basis : 'annual');
  if (basis !== startBasis) return `do nothing is ${startBasis}, planned is ${basis}`;
  if (basis === 'annual') return undefined;
  const other = entries.find((entry) => entry.basis !== basis);
  return other && `the position is ${basis}, the effect of ${other.element.name} is ${other.basis}`;
}
