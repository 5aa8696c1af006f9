import type { Period, PlanElement, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Holder } from './held-series.ts';

/** In what light a formula is read. */
export type Scope = {
  readonly books: Books;
  /** The period that governs names without one of their own. */
  readonly period: Period | undefined;
  /** Whose measures a name without an element means: the table's element, or each one that a sum goes over. */
  readonly element: PlanElement | undefined;
  readonly holder: Holder;
};

/** What a formula comes to. */
export type Outcome =
  | { readonly term: Term }
  | { readonly word: string }
  | { readonly truth: boolean }
  /** The plan states no such figure for the period. */
  | { readonly missing: string }
  /** A figure is stated for several years and nothing says which. */
  | { readonly years: readonly number[] }
  /** Something is wrong with the formula, and it has been reported. */
  | { readonly failed: true };

export const FAILED: Outcome = { failed: true };

/** Whether an outcome is a value that can be reckoned with. */
export function isValue(outcome: Outcome): outcome is { term: Term } | { word: string } | { truth: boolean } {
  return 'term' in outcome || 'word' in outcome || 'truth' in outcome;
}
