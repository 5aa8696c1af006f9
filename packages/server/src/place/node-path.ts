import type { ParsedFile } from '@stplan/language';
import { childNodes, type TreeNode } from './tree-node.ts';

/**
 * The nodes around an offset, from the file to the innermost. A node holds the offset behind its last character too,
 * where a cursor stands after typing; of two that touch there it is the second.
 */
export function nodePath({ tree }: Pick<ParsedFile, 'tree'>, offset: number): readonly TreeNode[] {
  const path: TreeNode[] = [];
  let node: TreeNode | undefined = tree as TreeNode;
  while (node !== undefined) {
    path.push(node);
    node = childAt(node, offset);
  }
  return path;
}

/** The innermost node of some types around an offset. */
export function nodeAt(parsed: Pick<ParsedFile, 'tree'>, offset: number, ...types: string[]): TreeNode | undefined {
  return nodePath(parsed, offset).findLast(({ $type }) => types.includes($type));
}

function childAt(node: TreeNode, offset: number): TreeNode | undefined {
  let found: TreeNode | undefined;
  let from = -1;
  for (const child of childNodes(node)) {
    const place = child.$cstNode;
    if (place === undefined || place.offset > offset || place.end < offset || place.offset < from) continue;
    found = child;
    from = place.offset;
  }
  return found;
}
