import { type Memory, NO_MEMORY, type Statement } from '@stplan/model';
import { valueDraft } from '../identities/contract-value.ts';
import { totalDraft } from '../identities/movement-total.ts';
import type { Books } from '../ledger/books.ts';
import type { Draft } from './draft.ts';
import { statementOf } from './statement-of.ts';

/**
 * The statements that were left out because their printed figures agree. Each follows from the figures of one element,
 * and from which organisations are members, so those of an element that did not change are the same ones as before.
 */
export function statementsLeftOut(books: Books, memory: Memory = NO_MEMORY): readonly Statement[] {
  const { plan, ledger, agreeing } = books;
  const worked = (drafts: readonly (Draft | undefined)[]): readonly Statement[] =>
    drafts.flatMap((draft) => (draft === undefined ? [] : statementOf(draft)));
  return [
    ...plan.elements.contract.flatMap((contract) => {
      const years = agreeing.leftOut.years(contract);
      if (years.length === 0) return [];
      return memory.recallOf('values that agree', contract, () =>
        worked(years.map((year) => valueDraft(books, contract, year))),
      );
    }),
    ...ledger.elements.flatMap((element) => {
      const totals = agreeing.leftOut.totals(element);
      if (totals.length === 0) return [];
      const entries = ledger.ofElement(element);
      return memory.recallOf(
        'totals that agree',
        element,
        () => worked(totals.map((printed) => totalDraft(books, element, printed))),
        entries,
      );
    }),
  ];
}
