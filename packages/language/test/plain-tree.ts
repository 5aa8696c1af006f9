import type { AstNode } from 'langium';

/** A tree in a form that can be compared: types, ranges, properties, and whether every node knows where it stands. */
export function plainTree(node: AstNode): unknown {
  const own = Object.entries(node)
    .filter(([name, value]) => !name.startsWith('$') && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, plainValue(value, node, name, undefined)]);
  const { offset, end } = node.$cstNode ?? {};
  // The range of the file itself is of no use to anybody, and an empty file has none.
  const range = node.$container ? [offset, end] : [];
  return { $type: node.$type, range, ...Object.fromEntries(own) };
}

function plainValue(value: unknown, container: AstNode, property: string, index: number | undefined): unknown {
  if (Array.isArray(value)) return value.map((item, at) => plainValue(item, container, property, at));
  if (typeof value !== 'object' || value === null) return value;
  if ('$refText' in value) {
    const { $refText, $refNode } = value as { $refText: string; $refNode?: { offset: number; end: number } };
    return { $refText, range: [$refNode?.offset, $refNode?.end] };
  }
  const node = value as AstNode;
  const isHeld =
    node.$container === container && node.$containerProperty === property && node.$containerIndex === index;
  return isHeld ? plainTree(node) : { $type: node.$type, heldBy: [node.$container?.$type, node.$containerProperty] };
}
