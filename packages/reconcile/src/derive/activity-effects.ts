import type { Contract, CountTable } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { CountElement } from '../ledger/count-book.ts';
import { type CountEffect, countEffects } from '../measure/count-figures.ts';

/** The effects of schemes on a contract's line that fall to this contract. */
export function effectsOnContract(books: Books, contract: Contract, table: CountTable, year: number): CountEffect[] {
  const { countKind: kind, line } = table;
  const provider = contract.provider?.name ?? '';
  const commissioner = contract.commissioner?.name ?? '';
  const changes = [
    ...books.counts.changes(kind, line.name, provider),
    ...books.counts.changes(kind, line.name, commissioner),
  ];
  return countEffects(books, changes, year).filter(({ element }) => fallsTo(books, element, contract, table));
}

/**
 * A scheme's activity falls to the contract between the two that its money moves between; without such legs to the
 * contract that includes it, then to its owner's contract, then to the only one there is.
 */
function fallsTo(books: Books, element: CountElement, contract: Contract, { countKind, line }: CountTable): boolean {
  const provider = contract.provider?.name ?? '';
  const commissioner = contract.commissioner?.name;
  const payers = new Set(payersOf(books, element, provider));
  if (payers.size > 0) return payers.size === 1 && commissioner !== undefined && payers.has(commissioner);
  const holders = books.counts.contracts(countKind, line.name, provider).map((held) => held.contract);
  const including = holders.filter(({ includes }) => includes.some(({ name }) => name === element.name));
  if (including.length > 0) return including.includes(contract);
  const owner = element.owner?.value.organisation.name;
  const owned = holders.filter((held) => held.commissioner?.name === owner);
  if (owned.length > 0) return owned.length === 1 && owned[0] === contract;
  return holders.length === 1;
}

/** The organisations that the scheme's legs name opposite the provider. */
function payersOf({ ledger }: Books, element: CountElement, provider: string): string[] {
  if (element.kind === 'service change') return [];
  return ledger.ofElement(element).flatMap(({ organisation, other }) => {
    if (other.kind !== 'member' || organisation === undefined) return [];
    if (organisation === provider) return [other.name];
    return other.name === provider ? [organisation] : [];
  });
}
