import type { Books } from '../ledger/books.ts';
import type { Draft } from '../statement/draft.ts';

/** An identity: what it has to say about a plan's figures. */
export type Identity = (books: Books) => Draft[];
