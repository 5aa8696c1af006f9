import type { Period } from '../calendar/period.ts';
import type { Figure } from './figure.ts';
import type { Ref } from './reference.ts';
import type { SourceSpan } from './source-span.ts';

/** The operators of formulas, from arithmetic over comparisons to `and` and `or`. */
export type Operator = '+' | '-' | '*' | '/' | 'of' | '=' | '<' | '<=' | '>' | '>=' | '<>' | 'and' | 'or';

/** A formula as written; `measure` is a phrase of the language such as `do nothing` or `planned before fund`. */
export type Formula = { readonly span: SourceSpan } & (
  | { readonly form: 'figure'; readonly figure: Figure }
  | {
      readonly form: 'named';
      readonly element: Ref;
      readonly measure: string | undefined;
      readonly title: string | undefined;
      readonly period: Period | undefined;
    }
  | {
      readonly form: 'own';
      readonly measure: string;
      readonly title: string | undefined;
      readonly period: Period | undefined;
    }
  | { readonly form: 'word'; readonly word: string }
  | { readonly form: 'negation'; readonly inner: Formula }
  | { readonly form: 'binary'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly form: 'call'; readonly function: AggregateFunction; readonly arguments: readonly Formula[] }
  | {
      readonly form: 'aggregate';
      readonly function: AggregateFunction;
      readonly measure: string;
      readonly collection: Collection;
      readonly condition: Formula | undefined;
      readonly period: Period | undefined;
    }
);

/** What makes one figure of many. */
export type AggregateFunction = 'sum' | 'min' | 'max' | 'average';

/** The elements of a plan over which a formula can go. */
export type Collection =
  | 'efficiencies'
  | 'investments'
  | 'funding'
  | 'transfers'
  | 'capital'
  | 'contracts'
  | 'organisations'
  | 'milestones'
  | 'commitments'
  | 'risks'
  | 'footprints';
