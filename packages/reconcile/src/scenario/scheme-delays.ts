import { type CalendarDate, type Efficiency, type Exact, plus, ZERO } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { movedAmounts } from '../schedule/moved-amounts.ts';

/** What schemes that start later than in the plan save less or more, by organisation and year. */
export type SchemeDelays = { readonly of: (organisation: string | undefined, year: number) => Exact };

/** Schemes whose own start a scenario sets later; a start that is earlier brings nothing forward. */
export function schemeDelays({ plan }: Books, supposed: Books): SchemeDelays {
  const amounts = supposed.plan.elements.efficiency.flatMap((scheme) => {
    const start = plan.elements.efficiency.find(({ name }) => name === scheme.name)?.starts;
    const months = start === undefined ? 0 : monthsLater(start.value, scheme);
    if (start === undefined || months <= 0) return [];
    const place = scheme.starts?.span ?? scheme.nameSpan;
    return movedAmounts(supposed, scheme, { months, start: start.value, place }).amounts;
  });
  return {
    of: (organisation, year) =>
      amounts
        .filter((one) => one.organisation === organisation && one.year === year)
        .reduce((total, { term }) => plus(total, term.value ?? ZERO), ZERO),
  };
}

/** Whole months; a part of one counts as whole, as a month's saving begins with it. */
function monthsLater(from: CalendarDate, { starts }: Efficiency): number {
  if (starts === undefined) return 0;
  const { year, month, day } = starts.value;
  return (year - from.year) * 12 + month - from.month + (day > from.day ? 1 : 0);
}
