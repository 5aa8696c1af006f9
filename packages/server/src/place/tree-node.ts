/** A node of the tree as far as every node is the same. */
export type TreeNode = {
  readonly $type: string;
  readonly $container?: TreeNode | undefined;
  /** The property of the container that holds the node, and its index where that is a list. */
  readonly $containerProperty?: string | undefined;
  readonly $containerIndex?: number | undefined;
  readonly $cstNode?: { readonly offset: number; readonly end: number } | undefined;
};

/** The nodes directly below a node, in the order of its properties. */
export function childNodes(node: TreeNode): readonly TreeNode[] {
  const found: TreeNode[] = [];
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('$')) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) found.push(one);
  }
  return found;
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}
