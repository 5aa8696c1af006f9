import type { CapitalSource, CapitalStatus } from '@stplan/model';
import type { FlowLink, FlowNode } from '../../charts/flow-chart.ts';
import { type Amount, sumAmounts } from '../../reading/amount.ts';
import { byTextOf } from '../../reading/by-text.ts';
import type { CapitalScheme } from '../../reading/capital-scheme.ts';
import { money } from '../../words/sentence.ts';
import { capital as capitalLetter } from '../../words/wording.ts';

/** How sure money is, as the chart groups and fills it: what is only requested or expected is not secured, and hatched. */
export const STATES: readonly {
  readonly label: string;
  readonly class: string;
  readonly of: readonly (CapitalStatus | undefined)[];
}[] = [
  { label: 'secured', class: 'k1', of: ['secured'] },
  { label: 'awarded', class: 'k2', of: ['awarded'] },
  { label: 'not secured', class: 'unidentified', of: ['requested', 'expected'] },
  { label: 'status not stated', class: 'k5', of: [undefined] },
];

/** Money of one kind and state that goes into one scheme, and on to who owns it. */
export type CapitalFlow = {
  readonly source: string;
  readonly state: (typeof STATES)[number];
  readonly scheme: CapitalScheme;
  readonly owner: string;
  readonly amount: Amount;
};

/** What each scheme gets from each kind of source, by how sure it is; amounts that come to nothing are left out. */
export function capitalFlows(schemes: readonly CapitalScheme[]): CapitalFlow[] {
  return schemes.flatMap((scheme) => {
    const rows = scheme.capital.sources?.rows ?? [];
    const kinds = [...new Set(rows.map(({ sourceKind }) => sourceKind))].sort();
    const owner = scheme.capital.owner?.value.organisation.name ?? 'no owner stated';
    return kinds.flatMap((kind) =>
      STATES.flatMap((state) => {
        const own = rows.filter(({ sourceKind, status }) => sourceKind === kind && state.of.includes(status));
        const amount = totalOf(own);
        return amount && amount.value.n > 0n ? [{ source: kind, state, scheme, owner, amount }] : [];
      }),
    );
  });
}

function totalOf(rows: readonly CapitalSource[]): Amount | undefined {
  return sumAmounts(rows.flatMap(({ series }) => series.cells.flatMap((figure) => figure ?? [])));
}

/** The three columns of the chart and the bands between them. */
export function flowParts(flows: readonly CapitalFlow[]): {
  readonly columns: readonly (readonly FlowNode[])[];
  readonly links: readonly FlowLink[];
} {
  const sourceKey = ({ source, state }: CapitalFlow) => `from ${source} ${state.label}`;
  const schemeKey = ({ scheme }: CapitalFlow) => `scheme ${scheme.capital.name}`;
  const ownerKey = ({ owner }: CapitalFlow) => `to ${owner}`;
  return {
    columns: [
      nodesOf(flows, sourceKey, ({ source, state }) => `${capitalLetter(source)}, ${state.label}`).sort(
        byTextOf(({ key }) => key),
      ),
      nodesOf(flows, schemeKey, ({ scheme: { capital } }) => capital.title ?? capital.name),
      nodesOf(flows, ownerKey, ({ owner }) => owner),
    ],
    links: [...linksOf(flows, sourceKey, schemeKey), ...linksOf(flows, schemeKey, ownerKey)],
  };
}

type KeyOf = (flow: CapitalFlow) => string;

function nodesOf(flows: readonly CapitalFlow[], keyOf: KeyOf, labelOf: (flow: CapitalFlow) => string): FlowNode[] {
  return [...Map.groupBy(flows, keyOf)].flatMap(([key, own]) => {
    const [first] = own;
    const total = sumAmounts(own.map(({ amount }) => amount));
    return first && total ? [{ key, label: labelOf(first), figure: money(total) }] : [];
  });
}

function linksOf(flows: readonly CapitalFlow[], from: KeyOf, to: KeyOf): FlowLink[] {
  const bands = Map.groupBy(flows, (flow) => `${from(flow)}\0${to(flow)}\0${flow.state.label}`);
  return [...bands.values()].flatMap((own) => {
    const [first] = own;
    const total = sumAmounts(own.map(({ amount }) => amount));
    return first && total ? [{ from: from(first), to: to(first), value: total.value, class: first.state.class }] : [];
  });
}
