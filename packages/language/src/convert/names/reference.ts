import type { ElementKind, Ref } from '@stplan/model';
import type { ConversionContext } from '../conversion-context.ts';
import { spanAt } from '../place.ts';

/** A name as the parser has it, not yet looked up. */
export type NamedReference = {
  readonly $refText: string;
  readonly $refNode?: { readonly offset: number; readonly end: number } | undefined;
};

/**
 * The name that a reference uses, without the prefix of the plan it stands in, and a note that the file uses it;
 * undefined where the parser found none.
 */
export function reference<K extends ElementKind>(
  context: ConversionContext,
  node: NamedReference | undefined,
  kinds: readonly K[],
): Ref<K> | undefined {
  if (node?.$refText === undefined || node.$refNode === undefined) return undefined;
  const { offset, end } = node.$refNode;
  const name = shared(context.names, withoutOwner(node.$refText, context.owner));
  const ref: Ref<K> = { name, kinds, span: spanAt(context, offset, end) };
  context.references.push(ref);
  return ref;
}

/** One text for all uses of a name, so that a file of a hundred thousand keeps few, and finds them sooner. */
function shared(names: Map<string, string>, name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, name);
  return name;
}

/** All names of a list. */
export function references<K extends ElementKind>(
  context: ConversionContext,
  nodes: readonly NamedReference[] | undefined,
  kinds: readonly K[],
): Ref<K>[] {
  return (nodes ?? []).flatMap((node) => reference(context, node, kinds) ?? []);
}

/** `Devon.RDE` inside plan Devon is `RDE`, so that within a plan equal names mean the same element. */
export function withoutOwner(name: string, owner: string | undefined): string {
  if (owner === undefined || name[owner.length] !== '.' || !name.startsWith(owner)) return name;
  return name.slice(owner.length + 1);
}
