import { ELEMENT_KINDS } from '@stplan/model';
import { isHead } from '../words/valid-words.ts';
import type { DraftKind } from './draft.ts';

/** Which element a cell means: `commitment AEStandard`, `position sector social care`. */
export type ElementKey = { readonly kind: DraftKind; readonly name: string };

/** The kinds that no sheet can add: they say how a plan is read and checked. */
const NEVER = new Set<string>(['source', 'round', 'report', 'expectation']);
const NAME = /^[A-Z]\w*$/;

/** Reads the name of an element with its kind; undefined for anything else. */
export function elementKey(said: string): ElementKey | undefined {
  for (const kind of ELEMENT_KINDS) {
    if (NEVER.has(kind) || !said.startsWith(`${kind} `)) continue;
    const name = said.slice(kind.length + 1);
    const sector = kind === 'position' && /^sector [a-z ]+$/.test(name) && isHead('position', '');
    if (NAME.test(name) || sector) return { kind: kind as DraftKind, name };
  }
  return undefined;
}
