import type { ParsedFile } from '@stplan/language';
import type { DraftKind } from '../draft/draft.ts';

/** A node of the tree, of which only what merging needs is looked at. */
export type PlanNode = {
  readonly $type: string;
  readonly $cstNode?: { readonly offset: number; readonly end: number };
  readonly name?: string;
  readonly kind?: string;
  readonly title?: string;
  readonly subject?: { readonly $refText: string };
  readonly organisation?: { readonly $refText: string };
  readonly sector?: string;
  readonly unit?: string;
  readonly basis?: string;
  readonly by?: string;
  readonly statements?: readonly PlanNode[];
  readonly rows?: readonly PlanNode[];
  readonly cells?: readonly PlanNode[];
  readonly periods?: readonly PlanNode[];
  readonly citations?: readonly PlanNode[];
  readonly source?: { readonly $refText: string };
  readonly locator?: string;
  readonly text?: string;
  readonly end?: unknown;
  readonly formula?: unknown;
  readonly growth?: unknown;
  readonly exact?: boolean;
  readonly note?: string;
  readonly line?: unknown;
  readonly spend?: string;
  readonly counterparty?: { readonly $refText: string };
  readonly outside?: boolean;
  /** The one heading of a table without rows of its own: the amount of a transfer. */
  readonly header?: PlanNode;
  readonly overrides?: readonly PlanNode[];
};

const KINDS: Readonly<Record<string, DraftKind>> = {
  PlanDefinition: 'plan',
  Source: 'source',
  Footprint: 'footprint',
  Place: 'place',
  Organisation: 'organisation',
  Position: 'position',
  Contract: 'contract',
  Efficiency: 'efficiency',
  Investment: 'investment',
  Funding: 'funding',
  Transfer: 'transfer',
  Adjustment: 'adjustment',
  PooledBudget: 'pooled budget',
  Capital: 'capital',
  Programme: 'programme',
  Milestone: 'milestone',
  Commitment: 'commitment',
  Indicator: 'indicator',
  ServiceChange: 'service change',
  Risk: 'risk',
  Escalation: 'escalation',
  Delegation: 'delegation',
  Agreement: 'agreement',
  SignOff: 'sign-off',
  Assumption: 'assumption',
  Scenario: 'scenario',
  Priority: 'priority',
  Theme: 'theme',
  PointOfDelivery: 'point of delivery',
  StaffGroup: 'staff group',
};

/** What a node is an element of; activity, beds and workforce say it themselves. */
const kindOf = (node: PlanNode): DraftKind | undefined =>
  node.$type === 'CountSeries' ? (node.kind as DraftKind) : KINDS[node.$type];

/** The elements of a file that an import knows, by kind and name: `position WUH`; of two alike the first. */
export function planElements(parsed: ParsedFile): ReadonlyMap<string, PlanNode> {
  return new Map([...elementNodes(parsed)].reverse());
}

/** All of them, in their order. */
export function elementNodes({ tree }: ParsedFile): readonly (readonly [string, PlanNode])[] {
  const nodes = [tree.header, ...tree.elements] as unknown as readonly (PlanNode | undefined)[];
  return nodes.flatMap((node) => {
    const kind = node === undefined ? undefined : kindOf(node);
    const name =
      node?.name ??
      (node?.subject ?? node?.organisation)?.$refText ??
      (node?.sector === undefined ? undefined : `sector ${node.sector}`);
    return node === undefined || kind === undefined || name === undefined ? [] : [[`${kind} ${name}`, node] as const];
  });
}

export const startOf = (node: PlanNode): number => node.$cstNode?.offset ?? 0;
export const endOf = (node: PlanNode): number => node.$cstNode?.end ?? 0;

/** The citation of a workbook in a row or statement. */
export function citationOf(node: PlanNode, source: string): PlanNode | undefined {
  return node.citations?.find((citation) => citation.source?.$refText === source);
}

/** The sheet that a citation's place lies in: `Position WUH` of `Position WUH!B7:F7`. */
export function sheetOf(citation: PlanNode | undefined): string | undefined {
  const place = citation?.locator;
  const at = place?.lastIndexOf('!') ?? -1;
  return place === undefined || at < 0 ? undefined : place.slice(0, at);
}
