import type { Citation, ContractValue, CountTable, Efficiency, MovementTable, Plan, SourceSpan } from '@stplan/model';

/** What can carry the evidence of a figure. */
type Evidence = { readonly note?: string | undefined; readonly citations?: readonly Citation[] };

/** The figures of an element that were taken from somewhere: all of its tables together, with what stands behind their rows. */
export type FigureTables = {
  readonly what: string;
  readonly rows: readonly Evidence[];
  readonly span: SourceSpan;
};

/**
 * The elements of a plan that state figures in tables; transfers are made by the plan itself.
 */
export function figureTables({ elements }: Plan): FigureTables[] {
  const found = [
    ...elements.position.map((one) => ({ one, rows: [...one.rows, ...(one.earlier ?? [])] })),
    ...elements.contract.map((one) => ({ one, rows: [...sides(one.values), ...counted(one.counts)] })),
    ...[...elements.activity, ...elements.beds, ...elements.workforce].map((one) => ({
      one,
      rows: [...one.rows, ...(one.averageCost ? [one.averageCost] : [])],
    })),
    ...elements.efficiency.filter(isNamed).map((one) => ({
      one,
      rows: [
        ...moved(one.effects),
        ...one.saves,
        ...counted(one.counts),
        ...(one.fullYearEffect ? [one.fullYearEffect] : []),
      ],
    })),
    ...elements.investment.map((one) => ({ one, rows: [...moved(one.effects), ...one.costs, ...counted(one.counts)] })),
    ...elements.funding.map((one) => ({ one, rows: [...moved(one.effects), ...one.receives] })),
    ...elements['pooled budget'].map((one) => ({ one, rows: [...moved(one.effects), ...sides(one.budgets)] })),
    ...elements.capital.map((one) => ({
      one,
      rows: [...(one.uses?.rows ?? []), ...(one.sources?.rows ?? []), ...moved(one.revenue)],
    })),
  ];
  return found
    .filter(({ rows }) => rows.length > 0)
    .map(({ one: { kind, name, nameSpan }, rows }) => ({ what: `${kind} ${name}`.trim(), rows, span: nameSpan }));
}

/** A saving that has not been found yet comes from nowhere. */
function isNamed({ efficiencyKind }: Efficiency): boolean {
  return efficiencyKind?.value !== 'unidentified';
}

function moved(tables: readonly MovementTable[]): Evidence[] {
  return tables.flatMap(({ legs, totals }) => [...legs, ...totals]);
}

function counted(tables: readonly CountTable[]): Evidence[] {
  return tables.flatMap(({ rows }) => rows);
}

function sides(values: readonly ContractValue[]): Evidence[] {
  return values.flatMap((value) => value.sides);
}
