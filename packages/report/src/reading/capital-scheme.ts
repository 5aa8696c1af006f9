import { type Capital, type CapitalSource, type CapitalSourceKind, equals, type MovementTotal } from '@stplan/model';
import { type Amount, sumAmounts } from './amount.ts';

/** A capital scheme with the sums of its table. */
export type CapitalScheme = {
  readonly capital: Capital;
  readonly uses: Amount | undefined;
  readonly sources: Amount | undefined;
  readonly byKind: ReadonlyMap<CapitalSourceKind, Amount>;
  /** Money that is requested or expected only. */
  readonly unsecured: Amount | undefined;
  readonly balanced: boolean | undefined;
};

type Rows = readonly Pick<CapitalSource, 'series'>[];

/** Sums the uses and sources of a capital scheme over all its years. */
export function capitalScheme(capital: Capital): CapitalScheme {
  const uses = capital.uses && total(capital.uses.rows, capital.uses.totals);
  const sources = capital.sources && total(capital.sources.rows, capital.sources.totals);
  const rows = capital.sources?.rows ?? [];
  const kinds = [...new Set(rows.map(({ sourceKind }) => sourceKind))];
  const byKind = new Map(
    kinds.flatMap((kind) => {
      const amount = sumOf(rows.filter(({ sourceKind }) => sourceKind === kind));
      return amount ? [[kind, amount] as const] : [];
    }),
  );
  return {
    capital,
    uses,
    sources,
    byKind,
    unsecured: sumOf(rows.filter(({ status }) => status === 'requested' || status === 'expected')),
    balanced: uses && sources && equals(uses.value, sources.value),
  };
}

/** The printed total where there is one, else the sum of the rows. */
function total(rows: Rows, totals: readonly MovementTotal[]): Amount | undefined {
  return sumOf(totals) ?? sumOf(rows);
}

function sumOf(rows: Rows): Amount | undefined {
  return sumAmounts(
    rows.flatMap(({ series }) =>
      series.cells.flatMap((figure) =>
        figure ? [{ value: figure.value, step: figure.step, scale: figure.scale, unit: figure.unit }] : [],
      ),
    ),
  );
}
