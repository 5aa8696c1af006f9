import {
  addMonths,
  type CalendarDate,
  compareDates,
  type Efficiency,
  type Milestone,
  startDate,
  yearPeriod,
} from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { type Forecast, forecastsOf } from './forecast.ts';
import { milestoneOrder } from './milestone-order.ts';
import { type MovedAmounts, movedAmounts } from './moved-amounts.ts';

/** A scheme that saves later, because a milestone that it needs is reached later than it is due. */
export type MovedScheme = MovedAmounts & {
  readonly scheme: Efficiency;
  /** The needed milestone that decides how much later, by name. */
  readonly milestone: string;
  /** Whole months by which everything it saves moves. */
  readonly months: number;
  /** When it was to start, and when it can. */
  readonly start: CalendarDate;
  readonly movedTo: CalendarDate;
};

/** What would follow if a milestone were reached later. */
export type SupposedSlip = {
  readonly milestone: Milestone;
  /** The date that is supposed. */
  readonly date: CalendarDate;
  /** Other milestones that would be reached later than forecast, in order of the plan. */
  readonly later: readonly { readonly milestone: Milestone; readonly from: CalendarDate; readonly to: CalendarDate }[];
  /** The schemes that would move more than they do anyway, with the whole of what then moves. */
  readonly schemes: readonly MovedScheme[];
};

/** What late milestones do to savings. */
export type Slips = {
  /** The schemes that move as the plan stands, in order of the plan. */
  readonly now: () => readonly MovedScheme[];
  /** What would follow if a milestone were some months later than forecast; undefined when it is reached or has no date. */
  readonly ifLater: (milestone: string, months: number) => SupposedSlip | undefined;
};

/** The slips that were asked for: figures of schemes ask again and again. */
const known = new WeakMap<Books, Slips>();

export function slipsOf(books: Books): Slips {
  const before = known.get(books);
  if (before !== undefined) return before;
  const slips = workedOut(books);
  known.set(books, slips);
  return slips;
}

function workedOut(books: Books): Slips {
  const { plan } = books;
  const asAt = plan.definition?.asAt?.value;
  let order: readonly Milestone[] | undefined;
  const forecasts = (supposed?: ReadonlyMap<string, CalendarDate>) => {
    order ??= milestoneOrder(plan.elements.milestone).order;
    return forecastsOf(order, asAt, supposed);
  };
  let standing: readonly MovedScheme[] | undefined;
  const now = () => {
    standing ??= movedSchemes(books, forecasts());
    return standing;
  };
  return {
    now,
    ifLater(name, months) {
      const milestone = plan.elements.milestone.find((one) => one.name === name);
      const before = forecasts();
      const expected = before.get(name)?.forecast;
      if (milestone === undefined || expected === undefined || milestone.status?.value.status === 'complete')
        return undefined;
      const date = addMonths(expected, months);
      const after = forecasts(new Map([[name, date]]));
      const anyway = new Map(now().map((one) => [one.scheme.name, one.months]));
      return {
        milestone,
        date,
        later: plan.elements.milestone.flatMap((one) => {
          const [from, to] = [before.get(one.name)?.forecast, after.get(one.name)?.forecast];
          if (one === milestone || from === undefined || to === undefined || compareDates(from, to) >= 0) return [];
          return [{ milestone: one, from, to }];
        }),
        schemes: movedSchemes(books, after).filter((one) => one.months > (anyway.get(one.scheme.name) ?? 0)),
      };
    },
  };
}

function movedSchemes(books: Books, forecasts: ReadonlyMap<string, Forecast>): readonly MovedScheme[] {
  return books.plan.elements.efficiency.flatMap((scheme): MovedScheme[] => {
    const start = scheme.needs.length === 0 ? undefined : savingStart(books, scheme);
    const delay = start && longestDelay(books, scheme, start, forecasts);
    if (start === undefined || delay === undefined) return [];
    const { milestone, months } = delay;
    const place = milestone.status?.span ?? milestone.due?.span ?? milestone.nameSpan;
    const moved = movedAmounts(books, scheme, { months, start, place });
    return [{ scheme, milestone: milestone.name, months, start, movedTo: addMonths(start, months), ...moved }];
  });
}

/** When a scheme is to save: as it says, else from the start of the first year in which it moves anything. */
function savingStart(books: Books, scheme: Efficiency): CalendarDate | undefined {
  if (scheme.starts !== undefined) return scheme.starts.value;
  const years = books.ledger
    .ofElement(scheme)
    .flatMap((entry) => entry.years.filter((year) => books.ledger.amount(entry, year) !== undefined));
  return years.length === 0 ? undefined : startDate(yearPeriod(Math.min(...years)));
}

function longestDelay(
  books: Books,
  scheme: Efficiency,
  start: CalendarDate,
  forecasts: ReadonlyMap<string, Forecast>,
): { readonly milestone: Milestone; readonly months: number } | undefined {
  let longest: { readonly milestone: Milestone; readonly months: number } | undefined;
  for (const need of scheme.needs) {
    const milestone = books.plan.lookup(need.name, need.kinds);
    if (milestone?.kind !== 'milestone') continue;
    const months = monthsOf(start, milestone.due?.value, forecasts.get(milestone.name)?.forecast);
    if (months > (longest?.months ?? 0)) longest = { milestone, months };
  }
  return longest;
}

/** More than this is no delay but a mistake of the plan, which other rules tell. */
const MOST_MONTHS = 600;

/**
 * Whole months until what is needed is there. Time between the due date and the start absorbs a delay; a start that the
 * plan dates before the milestone moves only by what the milestone slips.
 */
function monthsOf(start: CalendarDate, due: CalendarDate | undefined, forecast: CalendarDate | undefined): number {
  if (due === undefined || forecast === undefined) return 0;
  const from = compareDates(start, due) < 0 ? due : start;
  const whole = (forecast.year - from.year) * 12 + forecast.month - from.month;
  const months = Math.max(0, compareDates(addMonths(from, whole), forecast) < 0 ? whole + 1 : whole);
  return Math.min(months, MOST_MONTHS);
}
