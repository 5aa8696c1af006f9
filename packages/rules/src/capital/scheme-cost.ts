import { type Capital, type Exact, type Figure, plus, SCALES, type Series, ZERO } from '@stplan/model';

/** An amount with how it is printed, so that a message shows it as the plan does. */
export type Amount = Pick<Figure, 'value' | 'scale' | 'digits' | 'unit'>;

/** What a scheme costs: all its uses, or their printed total, or else what was requested for it. */
export function schemeCost({ uses, requested }: Capital): Amount | undefined {
  const rows = uses?.rows ?? [];
  return (
    seriesSum((rows.length > 0 ? rows : (uses?.totals ?? [])).map(({ series }) => series)) ?? requested?.value.figure
  );
}

/** The sum of all printed cells of some rows, as fine as the finest of them; undefined when there is none. */
export function seriesSum(rows: readonly Series[]): Amount | undefined {
  const cells = rows.flatMap((series) => series.cells.filter((cell) => cell !== undefined));
  const [first] = cells;
  if (first === undefined) return undefined;
  const value = cells.reduce<Exact>((total, cell) => plus(total, cell.value), ZERO);
  const { scale, unit } = first;
  const shift = (cell: Figure) => cell.digits + SCALES[scale].exponent - SCALES[cell.scale].exponent;
  return { value, scale, unit, digits: Math.max(0, ...cells.map(shift)) };
}

/** The organisation that answers for a scheme. */
export function ownerName({ owner }: Capital): string | undefined {
  return owner?.value.organisation.name;
}
