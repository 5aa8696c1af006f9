import type {
  Contract,
  CountKind,
  CountSeries,
  CountTable,
  Efficiency,
  Investment,
  Plan,
  ServiceChange,
} from '@stplan/model';

/** An element that changes activity, beds or staff. */
export type CountElement = Efficiency | Investment | ServiceChange;
export type HeldChange = { readonly element: CountElement; readonly table: CountTable };
export type HeldContractTable = { readonly contract: Contract; readonly table: CountTable };

/** Activity, beds and staff, found by kind, line and organisation. */
export type CountBook = {
  /** The tables of schemes that change a line at an organisation. */
  readonly changes: (kind: CountKind, line: string, organisation: string) => readonly HeldChange[];
  /** The tables of contracts that hold a line of a provider. */
  readonly contracts: (kind: CountKind, line: string, provider: string) => readonly HeldContractTable[];
  readonly series: readonly CountSeries[];
  /** Those of a name, in the order of {@link CountBook.series}. */
  readonly seriesNamed: (name: string) => readonly CountSeries[];
};

export function countBook({ elements }: Plan): CountBook {
  const changes = new Map<string, HeldChange[]>();
  for (const element of [...elements.efficiency, ...elements.investment, ...elements['service change']]) {
    for (const table of element.counts)
      add(changes, keyOf(table.countKind, table.line.name, table.subject?.name ?? ''), { element, table });
  }
  const contracts = new Map<string, HeldContractTable[]>();
  for (const contract of elements.contract) {
    for (const table of contract.counts) {
      add(contracts, keyOf(table.countKind, table.line.name, contract.provider?.name ?? ''), { contract, table });
    }
  }
  const series = [...elements.activity, ...elements.beds, ...elements.workforce];
  const byName = Map.groupBy(series, ({ name }) => name);
  return {
    changes: (kind, line, organisation) => changes.get(keyOf(kind, line, organisation)) ?? [],
    contracts: (kind, line, provider) => contracts.get(keyOf(kind, line, provider)) ?? [],
    series,
    seriesNamed: (name) => byName.get(name) ?? [],
  };
}

function keyOf(kind: CountKind, line: string, organisation: string): string {
  return `${kind} ${line} ${organisation}`;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
