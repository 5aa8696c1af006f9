import {
  type Adjustment,
  type PositionMeasure,
  type StatedAmount,
  type Term,
  yearOfPeriod,
  yearPeriod,
} from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { HeldRow } from '../ledger/position-book.ts';
import { type Subject, subjectKey, subjectName } from '../ledger/subject.ts';
import { headerYears } from '../ledger/year-cells.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { statedTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/**
 * A version of the plan starts where the one before ended: what the earlier version said, with the named adjustments
 * since then, is what this one says. It is asked of the years up to the baseline, from which a version starts, and of
 * every later figure that an adjustment speaks of; what else changes is what the new version is for.
 */
export const continuity: Identity = (books) =>
  books.positions.subjects.flatMap((subject) =>
    MEASURES.flatMap((measure) => {
      const views = viewsOf(books, subject, measure);
      const years = new Set(views.flatMap(({ held }) => headerYears(held.row.series.periods)));
      return [...years].sort((a, b) => a - b).flatMap((year) => ofYear(books, subject, measure, views, year));
    }),
  );

/** The figures of a version that the next one can take up. */
const MEASURES = [
  'opening',
  'do nothing',
  'planned',
  'control total',
  'underlying',
  'forecast',
] as const satisfies readonly PositionMeasure[];
type Measure = (typeof MEASURES)[number];

/** What the opening of a version takes up from the one before, the nearest to what came true first. */
const CLOSINGS: readonly PositionMeasure[] = ['actual', 'forecast', 'planned', 'do nothing'];

/** A figure as one version states it; without a version in the one that the plan is. */
type View = {
  readonly held: HeldRow;
  readonly version: string | undefined;
  readonly form: 'earlier' | 'closing' | 'now';
};

/** A row's version by version, the earliest first and this one last. */
function viewsOf({ positions }: Books, subject: Subject, measure: Measure): readonly View[] {
  const key = subjectKey(subject);
  const earlier = positions.earlier
    .filter(({ subject: other, row }) => subjectKey(other) === key && row.upTo === undefined)
    .map((held): View => ({ held, version: held.version, form: 'earlier' }));
  const own = earlier.filter(({ held }) => held.row.measure === measure);
  // The plan as submitted is what its planned position was before.
  const submitted = measure === 'planned' ? positions.rows(subject, 'submitted') : [];
  const now = positions.rows(subject, measure).filter(({ row }) => row.upTo === undefined);
  return [
    ...submitted.map((held): View => ({ held, version: undefined, form: 'earlier' })),
    ...(measure === 'opening' && own.length === 0 ? closings(earlier) : own),
    ...now.map((held): View => ({ held, version: undefined, form: 'now' })),
  ];
}

/** How the version before ended: several views of one figure, of which the last that states a year counts. */
function closings(earlier: readonly View[]): readonly View[] {
  const last = earlier.at(-1)?.version;
  return earlier
    .filter(({ held, version }) => version === last && CLOSINGS.includes(held.row.measure))
    .map((view): View => ({ ...view, form: 'closing' }))
    .sort((a, b) => CLOSINGS.indexOf(b.held.row.measure) - CLOSINGS.indexOf(a.held.row.measure));
}

function ofYear(
  books: Books,
  subject: Subject,
  measure: Measure,
  views: readonly View[],
  year: number,
): readonly Draft[] {
  const stated = views.flatMap((view) => {
    const term = books.cells.year(view.held.row.series, year, view.held.label);
    return term === undefined ? [] : [{ ...view, term }];
  });
  const baseline = books.plan.definition?.baseline?.value.start;
  const isOpening = measure === 'opening' || (baseline !== undefined && year <= baseline);
  // Views of one figure on both fund bases are told apart by the words of their rows.
  return stated.slice(1).flatMap((next, index): Draft[] => {
    if (next.form === 'closing') return [];
    const before = stated
      .slice(0, index + 1)
      .findLast(({ held, form }) => form !== 'now' && isAlike(held, next.held, measure));
    if (before === undefined) return [];
    const moved = adjustments(books, subject, measure, year, before.version);
    if (moved.length === 0 && !isOpening) return [];
    const since = before.version === undefined ? 'the version submitted' : `version ${before.version}`;
    return [
      {
        identity: 'continuity',
        subject: subjectName(subject),
        part: [measure, next.held.row.fund, before.version].filter((word) => word !== undefined).join(' '),
        title: `${next.held.label}: ${since} and what has changed since`,
        period: yearPeriod(year),
        lhs: [before.term, ...moved],
        rhs: [next.term],
        scope: next.held.position.scope,
        organisations: subject.kind === 'organisation' ? [subject.name] : [],
        span: placeOf(next.term) ?? next.held.row.labelSpan,
      },
    ];
  });
}

function isAlike({ row: a }: HeldRow, { row: b }: HeldRow, measure: Measure): boolean {
  return (
    measure === 'opening' || ((a.fund ?? 'including fund') === (b.fund ?? 'including fund') && a.title === b.title)
  );
}

/** What named adjustments say of a figure since a version. */
function adjustments(
  books: Books,
  subject: Subject,
  measure: Measure,
  year: number,
  version: string | undefined,
): readonly Term[] {
  return books.plan.elements.adjustment.flatMap((adjustment) =>
    speaksOf(adjustment, subject, measure, version)
      ? adjustment.amounts
          .filter((amount) => isIn(amount, year))
          .map(({ figure }) => statedTerm(figure, adjustment.name))
      : [],
  );
}

/** An adjustment that names no measure is of the opening; one without a version is since the last. */
function speaksOf(
  { subject, sinceVersion }: Adjustment,
  whose: Subject,
  measure: Measure,
  version: string | undefined,
): boolean {
  if (subject === undefined || whose.kind === 'sector' || subject.value.subject.name !== whose.name) return false;
  const said = subject.value.measure?.replace(/ (including|before) fund$/, '');
  if (said !== measure && !(said === undefined && measure === 'opening')) return false;
  return sinceVersion === undefined || version === undefined || sinceVersion.value === version;
}

function isIn({ period }: StatedAmount, year: number): boolean {
  return yearOfPeriod(period).start === year;
}
