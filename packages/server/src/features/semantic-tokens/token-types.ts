import type { ElementKind } from '@stplan/model';

/** The colours that editors know, as far as names need them; their order is what the answers count by. */
export const TOKEN_TYPES = [
  'namespace',
  'class',
  'interface',
  'function',
  'event',
  'variable',
  'property',
  'type',
] as const;

/** What is known of a name besides. */
export const TOKEN_MODIFIERS = ['declaration', 'defaultLibrary'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

const TYPES: { readonly [K in ElementKind]?: TokenType } = {
  plan: 'namespace',
  footprint: 'namespace',
  place: 'namespace',
  organisation: 'class',
  contract: 'interface',
  efficiency: 'function',
  investment: 'function',
  funding: 'function',
  capital: 'function',
  programme: 'function',
  milestone: 'event',
  commitment: 'event',
  'service change': 'event',
  assumption: 'variable',
  source: 'property',
  indicator: 'variable',
};

/** The colour of a name of a kind. */
export function tokenType(kind: ElementKind): TokenType {
  return TYPES[kind] ?? 'type';
}
