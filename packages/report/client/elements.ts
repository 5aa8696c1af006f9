/** All elements under a root that a selector matches, as an array. */
export function all<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** The element of an id. */
export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

type Attributes = { readonly [name: string]: string };

/** A new element with attributes and children; texts are set as text, never as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  element.append(...children);
  return element;
}
