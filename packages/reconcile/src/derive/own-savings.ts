import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { controlTotalsOf, doNothing, entrySum, entryTerms, fundOf, isFund } from '../measure/organisation-figures.ts';
import { positionSum } from '../measure/position-figure.ts';
import { isNil } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';

/**
 * Whether an entry is the organisation's own saving: its side of an efficiency that it owns itself, or that nobody
 * owns. Efficiencies of others, investments, capital and transfers come before its own action.
 */
export function isOwnSaving({ element, organisation }: Entry): boolean {
  if (element.kind !== 'efficiency') return false;
  const owner = element.owner?.value.organisation.name;
  return owner === undefined || owner === organisation;
}

export function ownSavings(books: Books, name: string, year: number): Term | undefined {
  return entrySum(books, name, year, 'own savings', isOwnSaving);
}

/** The position before own action and before the fund: do nothing with all that others decide. */
export function planBeforeAction(books: Books, name: string, year: number): Term | undefined {
  return books.remember(`plan before action ${name} ${year}`, () => {
    const start = doNothing(books, name, year);
    if (start === undefined) return undefined;
    const others = entryTerms(books, name, year, (entry) => !isOwnSaving(entry) && !isFund(entry));
    const residual = positionSum(books, { kind: 'organisation', name }, 'residual', year);
    const terms = residual === undefined || isNil(residual) ? others : [...others, residual];
    return sumTerm(`${name} plan before own action`, [start, ...terms]);
  });
}

/**
 * The control total less the plan before action and less the fund, as NHS Improvement set it to providers. A control
 * total before the fund is reached without it.
 */
export function savingsNeeded(books: Books, name: string, year: number): Term | undefined {
  return books.remember(`savings needed ${name} ${year}`, () => {
    const { including, before } = controlTotalsOf(books, name, year);
    const target = including ?? before;
    const action = planBeforeAction(books, name, year);
    if (target === undefined || action === undefined) return undefined;
    const fund = including === undefined ? undefined : fundOf(books, name, year);
    return sumTerm(`${name} savings needed`, [
      target,
      opposite(action),
      ...(fund === undefined ? [] : [opposite(fund)]),
    ]);
  });
}
