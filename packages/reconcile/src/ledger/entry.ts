import type {
  Basis,
  Capital,
  Efficiency,
  Exact,
  Funding,
  Investment,
  MovementTable,
  PooledBudget,
  Series,
  SourceSpan,
  Spend,
  StatedAmount,
  TermGroup,
  Transfer,
} from '@stplan/model';

/** The elements that move money. */
export type MovementElement = Efficiency | Investment | Funding | Transfer | Capital | PooledBudget;

/** With whom the money of an entry moves. */
export type Other =
  /** An organisation of the footprint, whose own entry must mirror this one. */
  | { readonly kind: 'member'; readonly name: string }
  /** Somebody else, or nobody said. */
  | { readonly kind: 'outside' | 'not said' };

/** Where the amounts of an entry stand. */
export type Amounts =
  | { readonly form: 'series'; readonly series: Series; readonly sign: 1 | -1 }
  | { readonly form: 'short'; readonly amounts: readonly StatedAmount[]; readonly sign: 1 | -1 };

/** One organisation's side of a movement, whichever element states it and in whatever form. */
export type Entry = {
  readonly element: MovementElement;
  readonly group: TermGroup;
  /** Undefined for the short form, which speaks of the whole footprint. */
  readonly organisation: string | undefined;
  readonly line: 'income' | 'cost' | undefined;
  readonly spend?: Spend | undefined;
  readonly other: Other;
  readonly title: string | undefined;
  readonly basis: Basis;
  readonly amounts: Amounts;
  /** The financial years that the amounts state, by their first calendar year, in order. */
  readonly years: readonly number[];
  /** The part that recurs; undefined when the element does not say. */
  readonly recurrent: Exact | undefined;
  readonly table: MovementTable | undefined;
  readonly label: string;
  /** The words that name the row. */
  readonly span: SourceSpan;
};
