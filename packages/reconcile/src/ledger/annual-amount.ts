import { isZero, ONE, statedSeries, type Term, yearText } from '@stplan/model';
import type { Cells } from '../formula/cells.ts';
import { isNil } from '../term/amount.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { opposite, renamed } from '../term/renamed.ts';
import { shareTerm } from '../term/stated-term.ts';
import type { Entry } from './entry.ts';

/** The figure as the plan prints it in a year, on the basis of its table. */
export function printedAmount(entry: Entry, year: number, cells: Cells): Term | undefined {
  const { amounts, label } = entry;
  if (amounts.form === 'series') {
    const term = cells.year(amounts.series, year, label);
    return term === undefined || amounts.sign === 1 ? term : opposite(term);
  }
  const stated = amounts.amounts.filter(({ period }) => period.kind === 'year' && period.start === year);
  const terms = stated.flatMap((amount) => {
    const term = cells.at(statedSeries(amount), 0, label);
    return term === undefined ? [] : [amounts.sign === 1 ? term : opposite(term)];
  });
  return terms.length > 1 ? sumTerm(label, terms) : terms[0];
}

/**
 * The total effect in a year against do nothing. Increments add up as far as they recur; of an accumulated series it
 * is what the year adds.
 */
export function annualAmount(entry: Entry, year: number, cells: Cells): Term | undefined {
  if (entry.basis === 'annual') return printedAmount(entry, year, cells);
  const years = entry.years.filter((other) => other <= year);
  if (years.length === 0) return undefined;
  if (entry.basis === 'accumulated') return stepOf(entry, year, years, cells);
  return sumOfIncrements(entry, year, years, cells);
}

function stepOf(entry: Entry, year: number, years: readonly number[], cells: Cells): Term | undefined {
  const now = years.includes(year) ? printedAmount(entry, year, cells) : undefined;
  if (now === undefined || years[0] === year) return now;
  // Over years that are not stated, what a single one added is not known.
  if (!years.includes(year - 1)) return undefined;
  const before = printedAmount(entry, year - 1, cells);
  if (before === undefined) return undefined;
  const labels = [`to ${yearText({ start: year })}`, `to ${yearText({ start: year - 1 })}`] as const;
  return sumTerm(entry.label, [
    renamed(now, `${entry.label} ${labels[0]}`),
    opposite(renamed(before, `${entry.label} ${labels[1]}`)),
  ]);
}

function sumOfIncrements(entry: Entry, year: number, years: readonly number[], cells: Cells): Term | undefined {
  const share = entry.recurrent ?? ONE;
  const parts: Term[] = [];
  for (const start of years) {
    const added = printedAmount(entry, start, cells);
    if (added === undefined) return undefined;
    if (isNil(added)) continue;
    const label = `${entry.label}, new in ${yearText({ start })}`;
    if (start === year || isOne(share)) parts.push(renamed(added, label));
    else if (!isZero(share))
      parts.push(
        derivedTerm('product', label, [added, shareTerm(share, 'recurrent', entry.span)], { unit: added.unit }),
      );
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return renamed(only, entry.label);
  if (parts.length > 0) return sumTerm(entry.label, parts);
  // Nothing is left: the year says nil itself, or what came before does not recur.
  if (years.includes(year)) return printedAmount(entry, year, cells);
  return isZero(share) ? undefined : printedAmount(entry, years[0] as number, cells);
}

function isOne({ n, d }: { readonly n: bigint; readonly d: bigint }): boolean {
  return n === d;
}
