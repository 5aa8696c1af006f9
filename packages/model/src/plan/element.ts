import type { Stated } from './figure.ts';
import type { SourceSpan } from './source-span.ts';

/** The kinds of element, as messages call them. */
export const ELEMENT_KINDS = [
  'plan',
  'source',
  'footprint',
  'place',
  'organisation',
  'position',
  'contract',
  'activity',
  'beds',
  'workforce',
  'efficiency',
  'investment',
  'funding',
  'transfer',
  'adjustment',
  'pooled budget',
  'capital',
  'programme',
  'milestone',
  'commitment',
  'indicator',
  'service change',
  'risk',
  'escalation',
  'delegation',
  'agreement',
  'sign-off',
  'assumption',
  'scenario',
  'expectation',
  'report',
  'round',
  'priority',
  'theme',
  'point of delivery',
  'staff group',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** What every element has. Elements without a name of their own (position, sign-off, expectation) carry their subject's or ''. */
export type ElementBase<K extends ElementKind> = {
  readonly kind: K;
  readonly name: string;
  readonly title: string | undefined;
  /** The doc comment, without its slashes. */
  readonly doc: string | undefined;
  readonly span: SourceSpan;
  /** The name, or the keyword where there is none. */
  readonly nameSpan: SourceSpan;
  /** `text` statements: Markdown of the author, untrusted. */
  readonly texts: readonly Stated<string>[];
};
