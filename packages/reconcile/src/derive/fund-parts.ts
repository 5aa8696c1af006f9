import { type Exact, POUNDS, type Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { fundOf, isFund } from '../measure/organisation-figures.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { shareTerm } from '../term/stated-term.ts';

/** The fund of an organisation in a quarter of a year: by the fund's own phasing, or else as the round pays it. */
export function fundInQuarter(books: Books, name: string, year: number, quarter: 1 | 2 | 3 | 4): Term | undefined {
  const terms = books.ledger.ofOrganisation(name).flatMap((entry): Term[] => {
    const amount = isFund(entry) ? books.ledger.amount(entry, year) : undefined;
    const share = amount && quarterShare(books, entry, quarter);
    return amount && share
      ? [derivedTerm('product', `${amount.label} in Q${quarter}`, [amount, share], { unit: POUNDS })]
      : [];
  });
  const [first] = terms;
  return terms.length > 1 ? sumTerm(`${name} fund in Q${quarter}`, terms) : first;
}

function quarterShare({ plan }: Books, { element }: Entry, quarter: number): Term | undefined {
  const own = element.kind === 'funding' && element.phasing?.value.form === 'shares' ? element.phasing : undefined;
  const shares: readonly Exact[] | undefined =
    own?.value.form === 'shares' ? own.value.shares : plan.round?.fundPhasing?.value;
  const span = own?.span ?? plan.round?.fundPhasing?.span;
  const share = shares?.length === 4 ? shares[quarter - 1] : undefined;
  return share && span && shareTerm(share, `share of Q${quarter}`, span);
}

/** The part of an organisation's fund that one test of the round decides, by the name of its weight. */
export function fundAtTest(books: Books, name: string, year: number, title: string): Term | undefined {
  const weight = books.plan.round?.fundWeights.find(({ value }) => value.title === title);
  const fund = fundOf(books, name, year);
  if (weight === undefined || fund === undefined) return undefined;
  return derivedTerm(
    'product',
    `${name} fund for “${title}”`,
    [fund, shareTerm(weight.value.share, title, weight.span)],
    {
      unit: POUNDS,
    },
  );
}
