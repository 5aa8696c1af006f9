import { type Contract, compare, equals, sum, type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { contractYears } from '../ledger/contract-years.ts';
import type { Entry, MovementElement } from '../ledger/entry.ts';
import { sideFigure } from '../measure/contract-figures.ts';
import { lineTerms } from '../measure/line-terms.ts';
import type { Draft } from '../statement/draft.ts';
import { contribution } from '../term/amount.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite } from '../term/renamed.ts';
import { missingTerm } from '../term/stated-term.ts';
import { doubleCountId } from './double-count.ts';
import type { Identity } from './identity.ts';

/**
 * For each side of a contract, the do-nothing line with the other side and the legs of the schemes that the contract
 * includes make up its value. Several contracts between the same two share one line and are taken together.
 */
export const contractTie: Identity = (books) =>
  contractsByPair(books.plan.elements.contract).flatMap((contracts) => {
    const [first] = contracts;
    const { commissioner, provider } = first as Contract;
    if (commissioner === undefined || provider === undefined || !haveLines(books, commissioner.name, provider.name))
      return [];
    const years = [...new Set(contracts.flatMap(contractYears))].sort((a, b) => a - b);
    const included = [...new Set(contracts.flatMap((contract) => includedElements(books, contract)))];
    const [payer, payee] = [commissioner.name, provider.name];
    const sides = [
      sideOf(books, { contracts, self: payee, other: payer, line: 'income' }, included),
      sideOf(books, { contracts, self: payer, other: payee, line: 'cost' }, included),
    ];
    return years.flatMap((year) => sides.flatMap((side) => draftOf(books, side, year) ?? []));
  });

function haveLines({ lines }: Books, payer: string, payee: string): boolean {
  return lines.income(payee, payer).length > 0 || lines.cost(payer, payee).length > 0;
}

type Parties = {
  readonly contracts: readonly Contract[];
  readonly self: string;
  readonly other: string;
  readonly line: 'income' | 'cost';
};

/** One side of a pair's contracts, with its entries of each included scheme. */
type Side = Parties & {
  readonly included: readonly {
    readonly element: MovementElement;
    readonly entries: readonly Entry[];
    readonly own: readonly Entry[];
  }[];
};

function sideOf({ ledger }: Books, parties: Parties, included: readonly MovementElement[]): Side {
  const { self, other } = parties;
  return {
    ...parties,
    included: included.map((element) => {
      const entries = ledger.ofElement(element);
      const withOther = (entry: Entry) => entry.other.kind === 'member' && entry.other.name === other;
      return { element, entries, own: entries.filter((entry) => entry.organisation === self && withOther(entry)) };
    }),
  };
}

function contractsByPair(contracts: readonly Contract[]): readonly (readonly Contract[])[] {
  return [
    ...Map.groupBy(contracts, ({ commissioner, provider }) => `${commissioner?.name} ${provider?.name}`).values(),
  ];
}

function draftOf(books: Books, { contracts, self, other, line, included }: Side, year: number): Draft | undefined {
  const rows = line === 'income' ? books.lines.income(self, other) : books.lines.cost(self, other);
  const lines = lineTerms(books, rows, year);
  const values = contracts.flatMap((contract) => sideFigure(books, contract, self, year) ?? []);
  const [like] = values;
  if (lines === undefined || like === undefined) return undefined;
  const legs: Term[] = [];
  const unclear: string[] = [];
  for (const { element, entries, own } of included) {
    for (const entry of own) {
      const term = books.ledger.amount(entry, year);
      if (term !== undefined) legs.push(line === 'income' ? term : opposite(term));
    }
    const unsplit = own.length === 0 ? unsplitEntry(books, entries, self, year) : undefined;
    if (unsplit !== undefined) {
      legs.push(missingTerm(`${unsplit.label}, its part with ${other}`, like, unsplit.span));
      unclear.push(doubleCountId(element.name, year, other, self));
    }
  }
  const names = contracts.map(({ name }) => name).join(' and ');
  return {
    identity: 'contract tie',
    subject: names,
    part: self,
    title: `${self}’s ${line} line and the value of ${names}`,
    period: yearPeriod(year),
    lhs: [...lines, ...legs],
    rhs: values,
    reason: unclear.length > 0 ? undefined : countedTwice(lines, legs, values),
    organisations: [self, other],
    // The two sides of a contract are compared elsewhere, so what is wrong here is the line or a leg.
    span: placeOf(lines[0] as Term) ?? (contracts[0] as Contract).nameSpan,
    follows: unclear,
  };
}

const MOVEMENTS = ['efficiency', 'investment', 'funding', 'transfer', 'capital'] as const;

/** The schemes, investments and funds that a contract says it includes. */
export function includedElements({ plan }: Books, contract: Contract): MovementElement[] {
  return contract.includes.flatMap(({ name }) => plan.lookup(name, MOVEMENTS) ?? []);
}

/** A row of one side that does not say what of it is income or cost with the other. */
function unsplitEntry(books: Books, entries: readonly Entry[], self: string, year: number): Entry | undefined {
  return entries.find(
    (entry) =>
      entry.organisation === self && entry.line === undefined && books.ledger.amount(entry, year) !== undefined,
  );
}

/** The line alone is already the contract's value, so that the schemes in it count a second time. */
function countedTwice(lines: readonly Term[], legs: readonly Term[], values: readonly Term[]): string | undefined {
  const total = (terms: readonly Term[]) => sum(terms.flatMap((term) => contribution(term)?.value ?? []));
  if (legs.length === 0 || compare(total(legs), sum([])) === 0 || !equals(total(lines), total(values)))
    return undefined;
  const names = [...new Set(legs.flatMap(({ element }) => element ?? []))].join(', ');
  return `the do-nothing line already stands at the contract’s value, so ${names} is counted twice`;
}
