import type { Term, TermGroup } from '@stplan/model';

/** The same term under another label. */
export function renamed(term: Term, label: string): Term {
  return term.label === label ? term : { ...term, label };
}

/** The same term, entering a sum with the opposite sign. */
export function opposite(term: Term): Term {
  return { ...term, sign: term.sign === 1 ? -1 : 1 };
}

/** The same term, marked with what it is in a bridge and the element it belongs to. */
export function grouped(term: Term, group: TermGroup, element?: string): Term {
  return element === undefined ? { ...term, group } : { ...term, group, element };
}
