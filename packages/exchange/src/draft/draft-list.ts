import type { ListTable } from '../mapping/mapping.ts';
import type { DraftElement } from './draft.ts';
import type { DraftContext, OpenTable } from './draft-context.ts';

/** How a list becomes elements. */
export type DraftList = (context: DraftContext, open: OpenTable<ListTable>) => readonly DraftElement[];
