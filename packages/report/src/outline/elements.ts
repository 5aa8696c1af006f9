import type { ComponentChildren, VNode } from 'preact';

/** An element of the page before it is drawn. */
export type PageElement = {
  readonly tag: string;
  readonly classes: readonly string[];
  /** Its id on the page; empty without one. */
  readonly id: string;
  readonly children: PageNode[];
};
export type PageNode = string | PageElement;

/** The elements and texts that children become, with their components called; charts and what screens alone show are left out. */
export function pageNodes(children: ComponentChildren): PageNode[] {
  if (children === null || children === undefined || typeof children === 'boolean') return [];
  if (Array.isArray(children)) return children.flatMap(pageNodes);
  if (typeof children !== 'object') return [String(children)];
  const { type, props } = children as VNode<Props>;
  // The components of the paper are plain functions of what they are given.
  if (typeof type === 'function') return pageNodes((type as (props: Props) => ComponentChildren)(props));
  if (typeof type !== 'string') return pageNodes(props.children);
  const classes = (props.class ?? '').split(' ');
  if (type === 'svg' || type === 'noscript' || classes.includes('more')) return [];
  return [{ tag: type, classes, id: props.id ?? '', children: pageNodes(props.children) }];
}

type Props = { readonly children?: ComponentChildren; readonly class?: string | undefined; readonly id?: string };

/** Elements that begin on a line of their own. */
const APART = new Set(['p', 'li', 'div', 'dd', 'br', 'small', 'ul', 'ol', 'pre']);

/** The words of some nodes in one line. */
export function wordsIn(nodes: readonly PageNode[]): string {
  return joined(nodes).replaceAll(/\s+/g, ' ').trim();
}

function joined(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const apart = APART.has(node.tag) || node.classes.includes('help');
      return apart ? ` ${joined(node.children)} ` : joined(node.children);
    })
    .join('');
}

/** Every element of a tag below some nodes, in order. */
export function below(nodes: readonly PageNode[], ...tags: string[]): PageElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return tags.includes(node.tag) ? [node] : below(node.children, ...tags);
  });
}
